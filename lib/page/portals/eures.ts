import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['europa.eu/eures/*', 'eures.europa.eu'],
  offer: {
    title: ['#jv-title', 'jv-details h1', '.ecl-page-header__title'],
    company: ['#jv-details-employer-name', '[id^="jv-employer-name"]'],
    text: ['#jv-details-job-description', '[id^="jv-job-description"]', 'jv-details .jv-description'],
    place: ['#jv-details-location', '[id^="jv-location"]'],
    pay: ['#jv-details-salary', '[id^="jv-salary"]'],
  },
  list: {
    card: ['article.ecl-content-item', 'jv-result-summary-in-list'],
    title: ['[id^="jv-result-summary-title"]', 'h3 a'],
    company: ['[id^="jv-result-summary-employer"]', '.jv-result-employer'],
    link: ['a[id^="jv-result-summary-title"]', 'a[href*="/jv-details/"]'],
  },
};
