// Mail anyone can open in a minute. Innocent for a small firm, odd for a large one.
export const FREE_MAIL_HOSTS: readonly string[] = (
  'gmail.com googlemail.com yahoo.com ymail.com rocketmail.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.in yahoo.co.in yahoo.co.id yahoo.com.ph yahoo.com.br yahoo.com.vn yahoo.com.hk yahoo.com.sg yahoo.co.jp yahoo.com.ar yahoo.com.mx ' +
  'hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it hotmail.com.br outlook.com outlook.fr outlook.de outlook.es outlook.it outlook.jp live.com live.co.uk live.fr live.nl live.it msn.com aol.com aim.com icloud.com me.com mac.com ' +
  'proton.me protonmail.com pm.me tutanota.com tutamail.com tuta.io keemail.me mail.com email.com usa.com post.com engineer.com consultant.com workmail.com europe.com asia.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de ' +
  'mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru lenta.ru ukr.net i.ua meta.ua bigmir.net tut.by mail.kz ' +
  'wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl poczta.fm vp.pl seznam.cz email.cz centrum.cz volny.cz post.cz azet.sk zoznam.sk centrum.sk freemail.hu citromail.hu abv.bg mail.bg dir.bg yahoo.ro ' +
  'orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it hotmail.nl ziggo.nl kpnmail.nl telenet.be skynet.be bluewin.ch sapo.pt terra.com.br uol.com.br bol.com.br ig.com.br ' +
  'qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn naver.com daum.net hanmail.net nate.com kakao.com yahoo.ne.jp docomo.ne.jp rediffmail.com in.com zoho.com zohomail.com ' +
  'windowslive.com fastmail.com hushmail.com mailfence.com disroot.org guerrillamail.com mailinator.com yopmail.com temp-mail.org 10minutemail.com tempmail.com sharklasers.com'
).split(' ');
