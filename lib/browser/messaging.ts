// Questions and answers between eyes, brain and face, typed by the one list in messages.ts.
import { browser, type Runtime } from './browser.ts';
import { FROM_WEB_PAGES, type MessageMap, type MessageTo, type MessageType, type Reply } from './messages.ts';

/** Who asked. Told by the browser, so a page cannot pretend. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  readonly url: string | null;
  /** One of our own pages, not a script inside a web page. */
  readonly own: boolean;
}

export type Handlers = {
  readonly [T in MessageType]?: (message: MessageTo<T>, sender: Sender) => Reply<T> | Promise<Reply<T>>;
};

/** Nobody answered: the extension was updated, the tab is gone, or the other side failed. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

type Envelope =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** Asks the background (or, from the background, our own open pages). */
export async function send<T extends MessageType>(type: T, payload: MessageMap[T][0]): Promise<Reply<T>> {
  const message = { ...payload, type };
  try {
    return open<T>(type, await browser.runtime.sendMessage(message));
  } catch (error) {
    // A background that is just waking may refuse the first call; it never refuses the second for that reason.
    if (!isNobodyThere(error)) throw asNoAnswer(type, error);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    return open<T>(type, await browser.runtime.sendMessage(message));
  } catch (error) {
    throw asNoAnswer(type, error);
  }
}

/** Asks the scripts in a tab, or in one of its frames. */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  payload: MessageMap[T][0],
  frameId?: number,
): Promise<Reply<T>> {
  try {
    const options = frameId === undefined ? {} : { frameId };
    return open<T>(type, await browser.tabs.sendMessage(tabId, { ...payload, type }, options));
  } catch (error) {
    throw asNoAnswer(type, error);
  }
}

/** Answers the given messages and leaves all others to other listeners. Returns how to stop. */
export function answer(handlers: Handlers): () => void {
  const listener = (
    message: unknown,
    from: Runtime.MessageSender,
    reply: (envelope: unknown) => void,
  ): unknown => {
    if (from.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const handler = handlers[message.type] as ((message: unknown, sender: Sender) => unknown) | undefined;
    if (handler === undefined) return undefined;
    const sender = senderOf(from);
    if (!sender.own && !FROM_WEB_PAGES.has(message.type)) return undefined;
    Promise.resolve()
      .then(() => handler(message, sender))
      .then(
        (value) => reply({ ok: true, value } satisfies Envelope),
        (error: unknown) => reply({ ok: false, error: String(error) } satisfies Envelope),
      );
    // Chrome keeps the channel open only for a literal `true`.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

function senderOf(from: Runtime.MessageSender): Sender {
  const url = from.url ?? null;
  return {
    tabId: from.tab?.id ?? null,
    frameId: from.frameId ?? 0,
    url,
    own: url === null ? from.tab === undefined : url.startsWith(browser.runtime.getURL('')),
  };
}

function isMessage(message: unknown): message is { readonly type: MessageType } {
  return typeof message === 'object' && message !== null && typeof Reflect.get(message, 'type') === 'string';
}

function open<T extends MessageType>(type: T, envelope: unknown): Reply<T> {
  if (typeof envelope !== 'object' || envelope === null || !('ok' in envelope)) throw new NoAnswer(type);
  const answered = envelope as Envelope;
  if (!answered.ok) throw new NoAnswer(`${type}: ${answered.error}`);
  return answered.value as Reply<T>;
}

function isNobodyThere(error: unknown): boolean {
  return /receiving end does not exist|could not establish connection/iu.test(String(error));
}

function asNoAnswer(type: MessageType, error: unknown): NoAnswer {
  return error instanceof NoAnswer ? error : new NoAnswer(`${type}: ${String(error)}`, { cause: error });
}
