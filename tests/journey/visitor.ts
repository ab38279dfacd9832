/** A browser, as far as sign-in needs one: it keeps cookies and follows where it is led. */
export interface Browser {
  readonly visit: (address: string, init?: RequestInit) => Promise<Response & { at: string }>;
  readonly cookies: Map<string, string>;
}

/** Opens one that sends these headers with everything. */
export const openBrowser = (headers: Record<string, string> = {}): Browser => {
  const cookies = new Map<string, string>();
  const visit: Browser['visit'] = async (address, init = {}) => {
    const response = await fetch(address, {
      redirect: 'manual',
      ...init,
      headers: {
        ...headers,
        ...(init.headers as Record<string, string>),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/iu.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) return visit(new URL(location, address).href);
    return Object.assign(response, { at: address });
  };
  return { visit, cookies };
};

/** Chooses one of the people of a machine on which the link of its start was opened. */
export const signInAs = async ({ visit }: Browser, at: string, person: string): Promise<Response> => {
  const page = await visit(`${at}/sign-in`);
  return visit(page.at, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `person=${person}`,
  });
};
