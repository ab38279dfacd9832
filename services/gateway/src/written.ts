import type { Response } from 'express';

/** Writes a part of an answer. A slow reader is waited for, so that what it has not taken does not pile up here. */
export const written = (response: Response, part: string | Uint8Array): Promise<void> =>
  response.destroyed || response.write(part)
    ? Promise.resolve()
    : new Promise((resolve) => {
        const go = () => {
          response.off('drain', go);
          response.off('close', go);
          resolve();
        };
        response.once('drain', go);
        response.once('close', go);
      });
