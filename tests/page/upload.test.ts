// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { noticeUploads, type UploadNotice } from '../../lib/page/upload.ts';

const WORDS = [
  { kind: 'passport', words: ['passport', 'Reisepass', '护照'] },
  { kind: 'identity-card', words: ['ID', 'identity card'] },
];

let stop: () => void = () => undefined;
afterEach(() => stop());

function notice(body: string, asks = false): { field: HTMLElement; notices: UploadNotice[] } {
  document.body.innerHTML = body;
  const notices: UploadNotice[] = [];
  stop = noticeUploads(document, {
    words: WORDS,
    asksForPapers: () => asks,
    onNotice: (one) => notices.push(one),
  });
  const field = document.querySelector<HTMLElement>('input, div');
  if (field === null) throw new Error('no field');
  return { field, notices };
}

describe('before papers are handed over', () => {
  it.each([
    ['a label', '<label>Your passport <input type="file"></label>', 'passport'],
    ['a label elsewhere', '<input type="file" id="f"><label for="f">Upload ID</label>', 'identity-card'],
    ['a name', '<input type="file" name="passportScan">', 'passport'],
    ['an accessible name', '<input type="file" aria-label="Scan des Reisepasses">', 'passport'],
    ['a script without spaces', '<label>请上传护照照片<input type="file"></label>', 'passport'],
  ])('notices %s', (_, body, kind) => {
    const { field, notices } = notice(body);
    let stopped = false;
    field.addEventListener('click', (event) => (stopped = event.defaultPrevented));
    field.click();
    field.click();
    expect(notices.map((one) => one.kind)).toEqual([kind]);
    expect(stopped).toBe(false);
  });

  it.each([
    ['a letter', '<label>Your letter <input type="file"></label>'],
    ['a video', '<input type="file" name="video-idea">'],
    ['a text field', '<label>Passport number <input type="text"></label>'],
  ])('leaves %s alone', (_, body) => {
    const { field, notices } = notice(body);
    field.click();
    expect(notices).toEqual([]);
  });

  it('asks for any file where the offer asked for papers', () => {
    const { field, notices } = notice('<label>Attachment <input type="file"></label>', true);
    field.click();
    expect(notices).toEqual([{ kind: null, label: 'Attachment' }]);
  });

  it('stops noticing', () => {
    const { field, notices } = notice('<input type="file" name="passport">');
    stop();
    field.click();
    expect(notices).toEqual([]);
  });
});
