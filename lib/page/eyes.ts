// The eyes of one frame: reads when the page is there, watches for what matters, and says nothing twice.
// The content script opens them once, calls `watch` only where reading is allowed, and hands in what to do with a PageText.
import type { Level, PageText } from '../core/types.ts';
import type { ChatRows } from './chat-rows.ts';
import { Conversation } from './conversation.ts';
import { bodyOf, wholeTextOf } from './dom.ts';
import { clearMarks, clearQuotes, markCards } from './highlight.ts';
import { elementOfCard } from './page-text.ts';
import { both, chatPage, findChat, isChatPage, MOST_SENT, readEverything, takeChanges } from './read-chat.ts';
import { readSteps } from './read-page.ts';
import type { Sight } from './sight.ts';
import { runInSlices } from './slices.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';
import { watchPage, type Watcher } from './watch.ts';

export interface EyesOptions {
  /** Called with what was read, when it is new. */
  onRead(page: PageText): void | Promise<void>;
  readonly surroundings?: Surroundings;
  readonly closedRootOf?: (element: Element) => ShadowRoot | null;
}

export interface Eyes {
  /** The reader asked: offers and conversations alike, at once. */
  readNow(): PageText;
  watch(allowed: { readonly chats: boolean }): void;
  /** One level for each card of the list that was read last. */
  mark(levels: readonly Level[]): void;
  stop(): void;
}

const SHORTEST_CHANGE = 40;
/** Reading that took t is not repeated before 50 t: 2 % of the time, however wild the page. */
const REST_PER_WORK = 50;
const SHORTEST_REST_MS = 1_000;
/** Advertisements and counters in frames are not offers. */
const SHORTEST_IN_FRAME = 160;
const LEVEL_WORTH_A_MARK = 2;

export function openEyes(document: Document, { onRead, surroundings, closedRootOf }: EyesOptions): Eyes {
  const around = surroundings ?? browserSurroundings(document, closedRootOf);
  let watcher: Watcher | null = null;
  let chats = false;
  let chat: ChatRows | null = null;
  let chatTitle = '';
  let conversation = new Conversation();
  let offers: PageText | null = null;
  let talk: PageText | null = null;
  let lastPage: PageText | null = null;
  let lastSaid = '';
  let readAgainAt = 0;
  let tellAgainAt = 0;
  let telling: (() => void) | null = null;
  let reading = false;
  let planned: (() => void) | null = null;
  /** Rises when the page became another one: work begun before is called off. */
  let turn = 0;

  const sight: Sight = {
    ...around.sight,
    shadowOf: (element) => {
      const shadow = around.sight.shadowOf(element);
      if (shadow !== null) watcher?.alsoWatch(shadow);
      return shadow;
    },
  };
  const here = () => ({ document, url: around.address(), sight });

  const say = (): void => {
    const page = both(offers, talk);
    if (page === null) return;
    lastPage = page;
    const said = talk === null ? fingerprint(page) : '';
    if (said !== '' && said === lastSaid) return;
    lastSaid = said;
    if (!around.isTop() && page.offers === undefined && page.text.length < SHORTEST_IN_FRAME && talk === null)
      return;
    void onRead(page);
  };

  /** Reads the offers of this page, unless it is a chat that is not ours to read. */
  const readOffers = async (): Promise<void> => {
    if (reading || isChatPage(around.address())) return;
    reading = true;
    const mine = turn;
    const done = await runInSlices(readSteps(document, here()), around, () => mine === turn).catch(
      () => null,
    );
    reading = false;
    if (done === null) return;
    readAgainAt = around.now() + Math.max(SHORTEST_REST_MS, done.spent * REST_PER_WORK);
    offers = done.value;
    say();
  };

  const plan = (work: () => void): void => {
    if (planned !== null) return;
    planned = around.after(Math.max(0, readAgainAt - around.now()), () => {
      planned = null;
      around.whenIdle(work);
    });
  };

  const readAll = (): void => {
    if (watcher === null) return;
    const found = chats ? findChat(here()) : null;
    void readOffers();
    if (found === null) {
      chat = null;
      talk = null;
      return;
    }
    const title = found.title();
    if (found.conversation !== chat?.conversation || title !== chatTitle) conversation = new Conversation();
    chat = found;
    chatTitle = title;
    takeRows(chat.all());
  };

  const takeRows = (rows: Parameters<Conversation['take']>[0]): void => {
    if (conversation.take(rows).changed) planTelling();
  };

  /** Rows are taken at once, before they scroll away; told of now and then, because a long chat takes long to tell. */
  const planTelling = (): void => {
    if (telling !== null) return;
    telling = around.after(Math.max(0, tellAgainAt - around.now()), () => {
      telling = null;
      if (chat === null) return;
      const started = around.now();
      talk = chatPage(here(), conversation.messages(MOST_SENT), chat.nobodys);
      say();
      const now = around.now();
      tellAgainAt = now + Math.max(SHORTEST_REST_MS, (now - started) * REST_PER_WORK);
    });
  };

  const onChange = (nodes: readonly Node[] | null): void => {
    if (nodes === null) return plan(readAll);
    if (chat !== null) {
      if (!chat.isThere() || chat.title() !== chatTitle) return readAll();
      if (takeChanges(chat, nodes, conversation).changed) planTelling();
    } else if (nodes.some((node) => (wholeTextOf(node) ?? '').length >= SHORTEST_CHANGE)) plan(readAll);
  };

  const onOtherPage = (): void => {
    turn += 1;
    reading = false;
    chat = null;
    offers = null;
    talk = null;
    conversation = new Conversation();
    telling?.();
    telling = null;
    tellAgainAt = 0;
    lastSaid = '';
    readAgainAt = 0;
    clearMarks(document);
    plan(readAll);
  };

  return {
    readNow: () => {
      const page = readEverything(here());
      lastPage = page;
      return page;
    },
    watch: (allowed) => {
      ({ chats } = allowed);
      watcher?.stop();
      watcher = watchPage(bodyOf(document) ?? document, around, {
        onChange,
        onOtherPage,
        onPrint: () => clearQuotes(document),
        isUrgent: () => chat !== null,
      });
      around.whenIdle(readAll);
    },
    mark: (levels) => {
      const worth = (lastPage?.offers ?? []).filter((_, index) => (levels[index] ?? 0) >= LEVEL_WORTH_A_MARK);
      markCards(
        document,
        worth.flatMap((offer) => {
          const element = elementOfCard(offer);
          return element === undefined ? [] : [{ element, title: offer.title ?? '' }];
        }),
      );
    },
    stop: () => {
      turn += 1;
      planned?.();
      planned = null;
      telling?.();
      telling = null;
      watcher?.stop();
      watcher = null;
      chat = null;
      conversation = new Conversation();
      clearQuotes(document);
      clearMarks(document);
    },
  };
}

const fingerprint = ({ title, text, unsure, offers }: PageText): string =>
  JSON.stringify([title, text, unsure, offers?.map((offer) => [offer.title, offer.text])]);
