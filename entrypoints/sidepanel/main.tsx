import { PopupPage } from '../shared/popup-page.tsx';
import { startPage, type PageProps } from '../shared/start-page.tsx';
import { tabOfPage } from '../shared/use-tab.ts';

startPage((props: PageProps) => <PopupPage {...props} follow />, 'app.name', tabOfPage);
