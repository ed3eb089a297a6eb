import { PopupPage } from '../shared/popup-page.tsx';
import { startPage } from '../shared/start-page.tsx';
import { tabOfPage } from '../shared/use-tab.ts';

// Opened as an ordinary page (`?tab=`, `?selection=`) it is as wide as the window.
if (location.search !== '') document.documentElement.classList.remove('popup');

startPage(PopupPage, 'app.name', tabOfPage);
