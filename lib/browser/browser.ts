// The one import of webextension-polyfill. Everything else in this folder starts from here.
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
