// Groups, marketplace and posts of pages. Every post is an offer of its own; answers below it are not part of it.
import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['facebook.com'],
  optional: true,
  wall: true,
  offer: {
    title: ['[role="main"] h1', 'meta[property="og:title"] @content'],
    company: ['[data-ad-rendering-role="profile_name"]', '[role="article"] h2', '[role="article"] h3'],
    text: [
      '[data-ad-rendering-role="story_message"]',
      '[data-ad-preview="message"]',
      '[data-ad-comet-preview="message"]',
      '[role="main"] [role="article"]',
    ],
  },
  list: {
    card: ['[role="feed"] > [aria-posinset]', '[role="feed"] > div', '[role="article"][aria-posinset]'],
    title: ['[data-ad-rendering-role="title"]', '[role="heading"][aria-level="3"]'],
    company: ['[data-ad-rendering-role="profile_name"]', 'h2', 'h3'],
    link: ['a[href*="/posts/"]', 'a[href*="/permalink/"]', 'a[href*="/marketplace/item/"]'],
  },
  remove: ['[role="article"] [role="article"]', '[role="toolbar"]', 'form'],
};
