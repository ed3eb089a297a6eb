// Letters of other alphabets that pass for a Latin letter, lower case, one to one.
// Generated from the Unicode confusables table, version 10.0.0 (UTS 39), through its small capitals, with the
// Cyrillic and Greek letters added that people really use for this (к т м н в г п и).
// Used only for words that mix alphabets, never for plain Cyrillic or Greek text.

const LETTERS =
  'ðøđħıĸłŧſƀƃƅƌƍƒƙƚƞƥƭƴƶƽǀǥǿȥȼɇɉɍɏɑɓɖɗɠɡɢɣɦɨɩɪɫɭɯɲɳɴɵɼɽʀʂʈʉʋʍʏʐʙʜʝʟʠͺαβγεζηθικμνορστυχωϑϒϝϰϱϲϳϻабвгеикмнопрстухьѕіїјћѡѣѳѵҍғқҟңҫҭүұҳһҽҿӈӊӎӏөԁԍԛԝագզհոռստցքօᏺᏻᏼᴀᴄᴅᴇᴊᴋᴍᴏᴑᴘᴛᴜᴠᴡᴢᴦᴩᵮᵰᵲᵴᵵᵶᵸᵻᵼᵽᵾᶃᶌᶢẚẝỿιⱦⱨⱪⲅⲏⲓⲕⲙⲛⲟⲣⲥⲧⲩⲭⳑꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴꙇꚕꜰꜱꝁꝋꝡꞙꞟꞵꬲꬵꬽꬾꭇꭈꭎꭒꭓꭚꭰꭱꭲꭴꭵꭹꭺꭻꭼꮁꮃꮇꮋꮍꮎꮐꮒꮓꮜꮟꮢꮤꮥꮩꮪꮮꮯꮲꮶꮷꮻｉ';
const LATIN =
  'dodhikltfbbbdgfklnptyzslgozcejryabddgggyhiiillwnnnorrrstuumyzbhjlqiabyeznoikuvopotuxwoyfkpcjmabbreukmhonpctyxbsiijhwbovbrkkhctyyxheehhmiodgqwwqqhnnusgfohgbacdejkmooptuvwzrpfnrstzhiipugygafyithkrhlkmnopctyxlbpddtgkjczfmnlsrvhwxyaelouihfskowfubefoorruuxydrtoiyajerwmhyoghzubrwsvslcpkdol';

export const LATIN_FOR_LOOK_ALIKE: ReadonlyMap<number, number> = new Map(
  Array.from(LETTERS, (letter, i): [number, number] => [letter.charCodeAt(0), LATIN.charCodeAt(i)]),
);

/** The Cyrillic letter a Latin one stands in for, where a Russian word was typed with Latin letters. */
export const CYRILLIC_FOR_LOOK_ALIKE: ReadonlyMap<number, number> = new Map(
  Array.from('aecopxykmthbriunw3', (letter, i): [number, number] => [
    letter.charCodeAt(0),
    'аесорхукмтнвгіипшз'.charCodeAt(i),
  ]),
);
