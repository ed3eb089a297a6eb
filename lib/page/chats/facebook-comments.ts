import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['facebook.com'],
  beside: true,
  conversation: ['[role="main"]', '[role="dialog"]'],
  message: ['[role="article"] [role="article"]', '[role="article"][aria-label] [role="article"]'],
  text: ['[lang][dir="auto"]', '[dir="auto"][style*="text-align"]', '[dir="auto"]'],
  speaker: ['a[role="link"] [dir="auto"]', 'a[role="link"]'],
  ownName: [
    '[role="navigation"] a[href="/me/"] span',
    '[role="navigation"] a[href*="/me"]',
    'a[href="/me/"]',
  ],
  remove: ['a[role="link"]', '[role="button"]', '[role="article"]'],
};
