import './style/console.css';

import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { Provider } from 'urql';

import { router } from './app/router.tsx';
import { client } from './contract/client.ts';
import { language, startWords } from './words/words.ts';

await startWords();
createRoot(document.getElementById('console')!).render(
  <StrictMode>
    <I18nProvider locale={language()}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </I18nProvider>
  </StrictMode>,
);
