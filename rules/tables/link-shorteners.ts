// Hosts that hide where a link leads.
export const LINK_SHORTENERS: readonly string[] = (
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly rb.gy cutt.ly shorturl.at short.io s.id t.ly tiny.cc bl.ink lnkd.in shorte.st adf.ly clck.ru vk.cc u.to qps.ru goo.su surl.li ' +
  'urlz.fr urly.it kutt.it soo.gd x.gd reurl.cc lihi.cc pse.is myppt.cc url.cn dwz.cn t.cn suo.im suo.nz c1ny.cn han.gl me2.do vo.la bom.so linkvertise.com linktr.ee taplink.cc beacons.ai lnk.bio solo.to campsite.bio ' +
  'onelink.to app.link page.link qrco.de me-qr.com l.ead.me forms.gle shrinke.me ouo.io exe.io gg.gg tny.im da.gd hyperurl.co snip.ly trib.al dlvr.it wp.me amzn.to youtu.be fb.me ig.me shorturl.asia shorturl.gg urlshort.dev'
)
  .split(' ')
  .filter((host) => !['youtu.be', 'fb.me', 'ig.me', 'wp.me', 'amzn.to', 'trib.al', 'dlvr.it'].includes(host));
