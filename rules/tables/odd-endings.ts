// Link endings that install something, and host endings that cost nearly nothing and are often thrown away.
export const INSTALLER_ENDINGS: readonly string[] = [
  'apk',
  'xapk',
  'apks',
  'aab',
  'ipa',
  'mobileconfig',
  'exe',
  'msi',
  'scr',
  'bat',
  'cmd',
  'dmg',
  'pkg',
  'jar',
  'vbs',
  'js',
  'lnk',
  'iso',
  'img',
  'hta',
];

/** Weak by themselves: honest sites use them too. */
export const THROWAWAY_SUFFIXES: readonly string[] =
  'top xyz icu buzz cyou sbs click link work live club vip shop store online site website space fun monster quest rest beauty hair skin makeup mom lol bond cfd cc tk ml ga cf gq pw ws su win bid loan men party review trade date racing stream download accountant cricket science faith'.split(
    ' ',
  );
