// Words the browser itself shows (menu, toolbar). They follow the browser's language, from _locales.
import { browser } from './browser.ts';

export function browserWords(discreet: boolean): { readonly menu: string; readonly toolbar: string } {
  const say = (key: string): string => browser.i18n.getMessage(key);
  return {
    menu: say('checkTextMenu') || say('extName'),
    toolbar: discreet ? say('discreetName') : say('extName'),
  };
}
