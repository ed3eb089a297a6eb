// First ways: the public page. Second ways: signed in.
import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['linkedin.com/jobs/*'],
  offer: {
    title: ['h1.top-card-layout__title', '.job-details-jobs-unified-top-card__job-title'],
    company: [
      'a.topcard__org-name-link',
      '.job-details-jobs-unified-top-card__company-name',
      '.topcard__flavor',
    ],
    text: ['.description__text .show-more-less-html__markup', '#job-details', '.jobs-description__content'],
    place: ['.topcard__flavor--bullet', '.job-details-jobs-unified-top-card__primary-description-container'],
    pay: ['.compensation__salary', '.job-details-preferences-and-skills'],
  },
  list: {
    card: ['[data-occludable-job-id]', '.base-card', '[data-job-id]'],
    title: ['.base-search-card__title', '.artdeco-entity-lockup__title'],
    company: ['.base-search-card__subtitle', '.artdeco-entity-lockup__subtitle'],
    link: ['a.base-card__full-link', 'a.job-card-container__link'],
  },
};
