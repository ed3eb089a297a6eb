// What each kind of element means for reading.

export const enum Tag {
  Block = 0,
  Inline = 1,
  Break = 2,
  Skip = 3,
  Heading = 4,
  Link = 5,
  /** Beside the main matter, by its own word. */
  Beside = 6,
  Button = 7,
  Slot = 8,
  Picture = 9,
  Frame = 10,
  Preformatted = 11,
}

const NAMES: Readonly<Record<number, string>> = {
  [Tag.Inline]:
    'a-text abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby rb s samp small span strike strong sub sup time tt u var wbr rt yt-formatted-string',
  [Tag.Break]: 'br hr',
  [Tag.Skip]:
    'script style noscript template svg math canvas video audio object embed select option datalist input textarea meter progress link meta head map rp col colgroup',
  [Tag.Heading]: 'h1 h2 h3 h4 h5 h6',
  [Tag.Link]: 'a',
  [Tag.Beside]: 'nav footer aside dialog menu',
  [Tag.Button]: 'button',
  [Tag.Slot]: 'slot',
  [Tag.Picture]: 'img picture',
  [Tag.Frame]: 'iframe frame',
  [Tag.Preformatted]: 'pre listing xmp',
};

const BY_NAME = new Map<string, Tag>(
  Object.entries(NAMES).flatMap(([tag, names]) =>
    // HTML says its names in capitals, XHTML and SVG do not.
    names.split(' ').flatMap((name): [string, Tag][] => [
      [name, Number(tag)],
      [name.toUpperCase(), Number(tag)],
    ]),
  ),
);

export const tagOf = (name: string): Tag => BY_NAME.get(name) ?? Tag.Block;
