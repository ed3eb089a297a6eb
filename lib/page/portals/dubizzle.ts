import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['dubizzle.com', 'dubizzle.com.eg', 'dubizzle.com.lb'],
  offer: {
    title: ['[data-testid="listing-name"]', '[aria-label="Overview"] h1', '[data-ui-id="listing-title"]'],
    company: ['[data-testid="company-name"]', '[data-testid="seller-name"]'],
    text: ['[data-testid="description"]', '[aria-label="Description"]'],
    place: ['[data-testid="location"]', '[aria-label="Location"]'],
    pay: ['[data-testid="listing-price"]', '[data-testid="salary"]'],
  },
  list: {
    card: ['[data-testid^="listing-"][role="listitem"]', 'li[aria-label="Listing"]'],
    title: ['[data-testid="subheading-text"]', 'h2'],
    company: ['[data-testid="listing-company"]', '.company'],
    link: ['a[href*="/jobs/"]', 'a[href]'],
  },
};
