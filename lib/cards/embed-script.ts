/**
 * The script beside a quoted card. It puts a frame with the card after each `blockquote.restated-card`, and hides
 * the quotation only once the card has told its height, which it does when it stands there whole: as long as our
 * server does not answer, or answers that there is no such card, the page keeps its text. Run again it finds what
 * is new; `restated.scan()` does the same.
 */
export const EMBED_SCRIPT = `(function(d,w){
var me=w.restated=w.restated||{},site=new URL(d.currentScript.src).origin,frames=me.frames=me.frames||[];
me.scan=function(){
d.querySelectorAll('blockquote.restated-card[data-restated]:not([data-seen])').forEach(function(b){
var t=b.dataset,f=d.createElement('iframe'),q=new URLSearchParams;
if(!/^[a-z0-9-]+$/.test(t.restated))return;
b.setAttribute('data-seen','');
['edition','theme','layout'].forEach(function(k){if(t[k])q.set(k,t[k])});
f.title=t.title||'Restated';
f.setAttribute('sandbox','allow-scripts allow-popups allow-popups-to-escape-sandbox');
f.referrerPolicy='strict-origin-when-cross-origin';
f.style.cssText='display:block;width:100%;max-width:600px;height:1px;border:0;visibility:hidden;position:absolute';
f.src=site+'/embed/'+t.restated+(q+''&&'?'+q);
b.after(f);
frames.push([f,b]);
});
};
if(!me.on){
me.on=1;
w.addEventListener('message',function(e){
var m=e.data;
if(!m||m.type!=='embed-size'||!(m.height>0))return;
frames.forEach(function(p){
if(p[0].contentWindow!==e.source)return;
p[0].style.height=m.height+'px';
p[0].style.visibility=p[0].style.position='';
p[1].hidden=true;
});
});
d.addEventListener('DOMContentLoaded',me.scan);
}
me.scan();
})(document,window);`;
