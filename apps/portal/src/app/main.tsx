import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/layout.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../api/queries';
import { startI18n } from '../i18n/i18n';
import { applyTheme } from '../shell/theme';
import { router } from './router';

applyTheme();
await startI18n();
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
