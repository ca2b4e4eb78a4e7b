/**
 * Tells the page around a card how tall it is, in the words of each script that publishers have there: WordPress,
 * Pym, AMP and newswire, Datawrapper, Mastodon, iframe-resizer and open-iframe-resizer. Silent when not framed. Only
 * a height is sent, so any origin may read it; messages count only when they come from the parent.
 *
 * In WordPress's sandbox a link can be followed by asking the parent alone, which allows our own host.
 */
export const CARD_SCRIPT = `(function(){
if(window===parent)return;
var q=new URLSearchParams(location.search),id=q.get('id')||q.get('childId')||'1',el=document.documentElement,resizer,last=0,
secret=(location.hash.match(/secret=([A-Za-z0-9]{10})/)||[])[1];
function height(){return Math.ceil(el.getBoundingClientRect().height)}
function post(m){parent.postMessage(m,'*')}
function send(force){
var v=height(),d={};
if(v===last&&!force)return;
last=v;d[id]=v;
post({sentinel:'amp',type:'embed-size',height:v});
post('pymxPYMx'+id+'xPYMxheightxPYMx'+v);
post({'datawrapper-height':d});
post({type:'setHeight',id:id,height:v});
post({type:'iframe-resized',width:el.offsetWidth,height:v});
if(secret)post({message:'height',value:v,secret:secret});
if(resizer)post('[iFrameSizer]'+resizer+':'+v+':'+el.offsetWidth+':size');
}
addEventListener('message',function(e){
if(e.source!==parent)return;
if(typeof e.data==='string'&&e.data.indexOf('[iFrameSizer]')===0){
resizer=e.data.slice(13).split(':')[0];
post('[iFrameSizer]'+resizer+':'+height()+':'+el.offsetWidth+':init');
}
send(true);
});
addEventListener('click',function(e){
var a=e.target.closest&&e.target.closest('a[href]');
if(!secret||!a||a.host!==location.host)return;
e.preventDefault();
post({message:'link',value:a.href,secret:secret});
});
new ResizeObserver(function(){send()}).observe(el);
send(true);
})();`;
