"""How the pages look: one quiet style for reports and for the validation report, on a screen, a phone and paper."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root{color-scheme:light dark;--paper:#fff;--ink:#1b2430;--soft:#4a5766;--line:#ccd5de;--faint:#f1f4f7;--accent:#1d4770;
--bar:#3f72a8;--track:#e6ecf2;--h1:#eef4fa;--h2:#d6e5f3;--h3:#b5d0ea;--h4:#8db5dd;--h5:#649bcf;--error:#9b2619;
--warning:#7a5200;--info:#3d5873}
@media (prefers-color-scheme:dark){:root{--paper:#12181f;--ink:#e6ebf1;--soft:#a9b5c2;--line:#37434f;--faint:#1a222b;
--accent:#93bbe3;--bar:#6ea2d6;--track:#232e39;--h1:#17242f;--h2:#1b3247;--h3:#214260;--h4:#28527a;--h5:#316594;
--error:#f09a8e;--warning:#e3b35b;--info:#a4bdd6}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",Arial,sans-serif}
header,main,footer{max-width:80rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem;border-top:.3rem solid var(--accent)}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem;text-wrap:balance}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line);
color:var(--accent)}
h3{font-size:1rem;margin:1.5rem 0 .25rem}
p,ul{margin:.4rem 0}
h1,h2,h3,p,li,td,th,dd,dt,caption{unicode-bidi:isolate;overflow-wrap:anywhere}
td,th{overflow-wrap:break-word;max-width:26rem}
.area{font-size:1.15rem;color:var(--soft)}
.facts{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;padding:.6rem 0;margin:.75rem 0 0;color:var(--soft);
border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.figures{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.25rem 0}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{color:var(--soft)}
.figures dd{margin:0;font-size:1.9rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.said,figcaption,.more,footer{color:var(--soft);font-size:.9rem}
.scroll{display:none}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
a{color:var(--accent)}
figure{margin:0}
svg{display:block}
.bars{list-style:none;margin:.75rem 0;padding:0}
.bars li{display:grid;grid-template-columns:2rem minmax(10rem,24rem) 1fr max-content;gap:.75rem;align-items:center;
padding:.12rem 0}
.bars .no,.bars .value{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bars .value{min-width:6.5rem}
.bars .no{color:var(--soft)}
.bars svg{width:100%;height:.85rem}
.track{fill:var(--track)}
.fill{fill:var(--bar)}
.e{fill:var(--error)}.w{fill:var(--warning)}.i{fill:var(--info)}
.box{overflow:auto;max-height:85vh;border:1px solid var(--line);margin:.5rem 0 1rem}
.box:focus-visible{outline:2px solid var(--accent)}
table{border-collapse:separate;border-spacing:0;font-size:.88rem;font-variant-numeric:tabular-nums;min-width:100%}
caption{text-align:left;padding:.4rem .6rem;color:var(--soft);font-size:.9rem}
caption span{position:sticky;left:.6rem;display:inline-block;max-width:min(82vw,70rem)}
th,td{padding:.28rem .6rem;border-bottom:1px solid var(--line);border-right:1px solid var(--line);text-align:left;
vertical-align:top}
tr>:last-child{border-right:0}
thead{position:sticky;top:0;z-index:2}
thead th{background:var(--faint);font-weight:600;vertical-align:bottom;overflow-wrap:normal}
thead th[scope=colgroup]{text-align:center}
thead .k{left:0;position:sticky;z-index:3}
tbody th,tfoot th{font-weight:400;position:sticky;left:0;background:var(--paper);z-index:1;min-width:11.5rem}
.n{text-align:right}
.n,.c{white-space:nowrap;overflow-wrap:normal}
th.n{white-space:normal}
.m{color:var(--soft)}
tfoot th,tfoot td{font-weight:700;background:var(--faint);border-top:2px solid var(--ink)}
.heat td{text-align:center;min-width:3.2rem}
.many td{min-width:0;padding:.28rem .2rem;font-size:.78rem}
.many thead th:not(:first-child){padding:.28rem .2rem}
.heat thead th:not(:first-child){text-align:center}
.heat .no{display:inline-block;min-width:1.9rem;color:var(--soft);text-indent:0}
.heat th.t{padding-left:2.4rem;text-indent:-1.9rem;min-width:15rem}
.h1{background:var(--h1)}.h2{background:var(--h2)}.h3{background:var(--h3)}.h4{background:var(--h4)}
.h5{background:var(--h5)}
.scale{display:inline-flex;vertical-align:middle;margin:0 .4rem}
.scale i{width:1.4rem;height:.8rem;border:1px solid var(--line)}
.meter svg{width:100%;height:1rem}
.pairs{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:.75rem 0}
.pairs dt{color:var(--soft)}
.pairs dd{margin:0}
.raw td{min-width:4rem;max-width:16rem}
.legend{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem;margin:.4rem 0}
.legend dt{font-weight:600;text-align:center;min-width:1.5rem}
.legend dd{margin:0}
.error,.warning,.info{font-weight:600}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
.do{border-left:.25rem solid var(--accent);padding-left:.6rem}
code{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;font-size:.92em}
details{border-bottom:1px solid var(--line)}
summary{cursor:pointer;padding:.45rem 0}
footer{margin-top:2.5rem;padding-top:.75rem;padding-bottom:2rem;border-top:1px solid var(--line)}
@media (max-width:75rem){.scroll{display:block}}
@media (max-width:40rem){
.box:has(.cards){border:0;max-height:none;overflow:visible}
.cards thead{position:absolute;left:-999rem}
.cards,.cards tbody,.cards tr,.cards td{display:block;max-width:none;border-right:0}
.cards tr{border:1px solid var(--line);margin-bottom:.6rem;padding:.2rem 0}
.cards td{display:grid;grid-template-columns:7.5rem 1fr;border:0}
.cards td::before{content:attr(data-head);color:var(--soft);font-weight:400}
.cards td:empty{display:none}
.cards .n{text-align:left;white-space:normal}
.pairs{grid-template-columns:1fr}
.pairs dd{margin-bottom:.4rem}
header,main,footer{padding-left:.85rem;padding-right:.85rem}
h1{font-size:1.3rem}
.bars li{grid-template-columns:1.6rem 1fr auto;gap:.1rem .5rem;padding:.3rem 0}
.bars svg{grid-column:2/4;grid-row:2}
.bars .no{text-align:left}
.bars .value{min-width:0}
table{font-size:.82rem}
th,td{padding:.28rem .45rem}
tbody th,tfoot th{min-width:7rem;max-width:8.5rem}
.heat th.t{min-width:0;max-width:11rem}
.bars .none{display:none}}
@media print{
@page{size:A4 landscape;margin:12mm}
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--line:#999;--faint:#f1f4f7;--accent:#1d4770;--bar:#5b87b5;
--track:#eef1f4;--h1:#eef4fa;--h2:#d6e5f3;--h3:#b5d0ea;--h4:#8db5dd;--h5:#649bcf;--error:#9b2619;--warning:#7a5200;
--info:#3d5873}
body{font-size:10pt}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
header{border-top-width:2pt}
.skip,.scroll{display:none}
.box{overflow:visible;max-height:none;border:0}
table{font-size:8pt;border-top:1px solid var(--line)}
th,td{padding:1pt 3pt}
thead,thead .k,tbody th,tfoot th{position:static}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,.bars li,.whole,.figures{break-inside:avoid}
h2,h3,caption,summary{break-after:avoid}
.screen{display:none}
.bars{columns:2;column-gap:2rem}
.bars li{padding:0;grid-template-columns:1.5rem minmax(8rem,14rem) 1fr max-content;gap:.4rem}
.bars .value{min-width:4rem}
tbody th,tfoot th{min-width:0}
.heat td,thead th,tfoot th,tfoot td,.scale i{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""
"""The style of every page: nothing is loaded from elsewhere."""
