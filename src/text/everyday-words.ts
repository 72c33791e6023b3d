/**
 * More rewordings, of what any article may tell: the formal word first, then how people ask. Each part between `|` or on a line of
 * its own is one meaning.
 */
export const EVERYDAY_WORDS = `
relocate,move,shift|flee,run away,escape,get away|evict,throw out,throw off,kick out,expel,force out|arrive,show up,turn up,reach
depart,set off,go away,leave|attend,show up,turn up,present at|return,come back,go back,give back,bring back|gather,assemble,crowd,queue
queue,line up,stand in line,wait in line|establish,set up,found,create,form|produce,make,manufacture|become,turn into|transform,turn into,convert
worsen,get worse,deteriorate|recover,get better,bounce back|expand,extend,enlarge,widen,grow|reduce,lower,scale down,cut back
cancel,call off,scrap,abandon|shelve,put on hold,go nowhere,abandon|reject,turn down,refuse,dismiss,say no|deny,reject,rule out,dispute
accept,agree to,say yes,approve|refute,rebut,counter,answer|admit,acknowledge,concede,confess|insist,maintain,assert|accuse,blame,allege
promise,pledge,vow,guarantee|nickname,known as,dubbed,referred to,called|motto,slogan,catchphrase|oppose,against,object,resist,hostile
opponent,enemy,critic,foe,rival,adversary|supporter,backer,advocate,follower|support,back,favour,endorse|favour,prefer
approve,pass,adopt,ratify,green light|veto,block|assassinate,murder,kill,shoot|killer,assassin,gunman,shooter,murderer
shot,gunshot,bullet,gunfire,shoot|weapon,gun,rifle,bomb|explode,blow up,go off,detonate|shot,go off|strike,hit,struck
surrender,give up,capitulate|occupy,seize,take over|arrest,catch,caught,pick up|prisoner,captive,inmate,detainee|corpse,body,bodies,dead,remains
bury,buried,grave,laid to rest,burial|coffin,casket|stroke,heart attack,illness,health|unconscious,pass out,black out,awake,conscious
consciousness,awake,conscious,come round|autopsy,post mortem|annual,yearly,every year|daily,every day|weekly,every week|monthly,every month
century,hundred years|twice,two times,double|half,50 percent,fifty percent|simultaneous,at once,at the same time,all together
eventually,in the end,finally,at last|initially,at first,originally,to begin with|immediately,right away,straight away,at once
shortly,soon,before long|previous,before,earlier|subsequent,later,following,next|afterwards,later,next|dawn,sunrise,daybreak
dusk,sunset,nightfall|evening,night|following day,next day,day after|majority,most,more than half|entire,whole|sufficient,enough
proportion,share,percentage,portion,fraction|total,altogether,in all|exceed,more than|tiny,small,little|costly,expensive,pricey,high cost
cheap,inexpensive,affordable,low-cost|free,no charge,complimentary|famous,well-known,celebrity,celebrities,renowned,celebrated
celebrity,celebrities,star,famous figure,famous people|unusual,odd,strange,weird,peculiar|dangerous,hazardous,risky,unsafe
difficult,hard,tough,challenging,tricky,problematic|easy,simple,straightforward|crowded,packed,busy|empty,vacant|dry,no water,out of water
beauty,scenery,scenic,beautiful|scenery,landscape,natural beauty|secret,confidential,classified|mandatory,compulsory,obligatory,required,have to
optional,voluntary|illegal,unlawful,against the law|legal,lawful|counterfeit,fake,forged,bogus|genuine,real,authentic|angry,furious,irate,bitter
happy,glad,pleased,delighted|afraid,scared,fear,frightened|surprised,astonished,shocked|disappointed,let down|tired,exhausted|rare,uncommon
common,widespread|similar,alike|identical,same|main,chief,principal,primary,major|employee,worker,staff,workforce,personnel
executive,boss,bosses,manager|colleague,coworker,workmate|chairman,chair|appoint,name,choose|successor,come after,took over,replace,follow
succeed,come after,take over,replace|predecessor,come before|retire,stop working|oversee,supervise,manage,in charge|lead,head,in charge,run
host,anchor,presenter,present|sponsor,fund,pay for,back|donate,give,contribute,donor,donation|contribute,give,donate,chip in,pitch in
audience,viewer,spectator,crowd|broadcast,air,televise,screen|network,channel,broadcaster|television,tv,telly|newspaper,press|journalist,reporter,press
motel,hotel,inn|lodging,accommodation,rooming house,boarding house|apartment,flat|headquarters,hq,head office,main office
road,street,highway,avenue,boulevard|railway,railroad,rail line,train|forest,woods,woodland|timber,lumber,logging|coast,shore,seaside
abroad,overseas|nearby,close to,near|next to,beside,adjacent,alongside|opposite,across from,facing|floor,storey|basement,cellar|entrance,way in
alumnus,alumni,graduate,studied,attend|curriculum,syllabus,courses|professor,lecturer,academic|volume,book|tuition,fees,cost of attendance
scholarship,grant,financial aid|exam,examination|secular,secularize,not religious,less religious|priest,clergy,pastor,reverend
lawsuit,sue,legal action,court case|verdict,ruling,judgment|fingerprint,prints|alias,false name,fake name,assumed name,pseudonym
perpetrator,culprit,attacker|police,officers,cops|investigate,look into,probe,inquiry|amendment,amend,revision,change|clause,provision
repeal,abolish,scrap,revoke|abolish,do away with,end|remit,terms of reference,competence,mandate,powers|competence,authority,power
power,authority,allowed,right|devolve,hand over,transfer|referendum,vote,ballot,plebiscite|electorate,voter|reservation,condition,caveat,misgiving
politician,representative,governor,lawmaker|representative,delegate,envoy|monarch,king,queen,sovereign|reign,rule,on the throne
settle,move in,move to,colonise|settler,pioneer,colonist|native,indigenous|inhabitant,resident,dweller|immigrant,migrant,newcomer
hearing,testify,testimony,speak to|committee,panel,body,commission|commission,body,committee,panel|organisation,body,agency,group
corps,agency,organisation|bloc,group,faction,camp,block|faction,group,camp|loan,borrow,lend|debt,owe|endowment,wealth,assets|discount,money off
pension,retirement pay|researcher,scientist,expert|hypothesis,theory,idea|extinct,die out,vanish|cause,lead to,result in,bring about
result,lead to,outcome,consequence,upshot|effect,impact,influence|consist,made of,made up,composed,comprise|comprise,contain,include,made up
emit,give off|absorb,take in|celebration,festivities,festivity,event,party|commemorate,mark,remember,honour|inaugurate,open|premiere,first shown
concert,gig,performance|perform,play,sing|booked,scheduled,hired|song,track,tune,hymn|musician,singer,performer|ride,attraction
visitor,guest,tourist,attendee|invitee,guest,invited|prize,award,medal,trophy|competition,contest,tournament
participate,take part,join|champion,winner|stadium,arena|accident,crash,collision|collide,crash,run into|destroy,ruin,wreck,demolish,spoil
rescue,save|survive,live through,alive|evacuate,get out|collapse,fall down,cave in|leak,spill|pollution,contamination|power cut,blackout,without power
traffic,congestion,jam,jammed|close,shut,shut down|reopen,open again|own,possess|lack,without,missing,shortage|retain,keep,hold on to|hide,conceal
see,saw,spot,notice,witness,observe|watch,look at|realise,notice,find out,become aware|remember,recall|expect,anticipate|concern,worry,worried
criticise,slam,condemn,denounce,blast|argue,claim,complain,complaint|apologise,say sorry|mourn,grieve|attempt,try,seek,effort|success,succeed,work out
failure,fail,unsuccessful,flop|remain,stay|lodge,come to rest,end up,stuck|carry,bring|dump,throw away,abandon,drop,left|package,parcel,bundle,bag
tear,rip,torn|fracture,break,smash|stumble,trip,fall over,tumble|clothes,clothing,wear,dressed|soda,soft drink,fizzy drink,cola|pour,lay,laid
dig,excavate|author,writer,wrote|publish,release,issue,bring out,come out|connect,link,join|divide,split|combine,unite,join|exclude,leave out
force,compel,make|persuade,convince,talk into|protect,guard,defend,safeguard|disappear,vanish,go missing|occur,happen,take place|rely,depend
resemble,look like|symbolise,stand for,represent|represent,stand for,speak for|ploy,trick,scheme,ruse|prevail,dominate|refer,call,nickname
landmark,historic,breakthrough|move,step,action|bilateral,two-way,two-country|follow,after,come after,on the heels,in the wake
forward-looking,future,looking ahead|roadmap,path,route,course,chart,map out|enhance,improve,better,boost|serve as,act as|ahead of,before,prior to,run-up
highlight,point out,note,draw attention,bring up|engagement,outreach,involvement,interaction,contact|advance,further,promote,push forward
policy,strategy,doctrine,approach,initiative|high-level,senior,top-level|surface,emerge,arise,come up,crop up,flare up,show|alongside,as well as,next to,in addition
enter into,sign,conclude,strike,rush into|haste,quickly,hastily,hurriedly,rushed,pressure,time pressure|short-term,quick,immediate,near-term
joint,combined,shared,together|maintain,keep,preserve,uphold,sustain|emerging,new,rising,upcoming|effectively,in effect,in practice
set the stage,pave the way,prepare,make way|counterpart,counterparty,other side,opposite number,signatory,colleague|mutual,each other,both sides
compliment,praise,flatter,kind words|intelligence,intel,spying|stronger,high point,better than ever,peak|dialogue,contact,exchange
wwi,ww1,first world war,world war one|wwii,ww2,second world war,world war two,world war ii|mps,members of parliament|pows,prisoners of war|ceo,chief executive
meet,meeting,sit down,get together,face to face,encounter|reiterate,pledge,vow,renew|convergence,closer,come together,coming closer,trend
commerce minister,trade chief,trade boss,minister of commerce,commerce chief|defence minister,minister of defence,defence head
counter,confront,combat,ward off,guard against,stand up to|institutionalise,entrench,embed,anchor,permanent|impose,raise,hike
tension,ill feeling,bad mood,cooled,fraught|importance,priority,prioritise,value|over,rather than,instead of|decade,coming ten years,ten-year,ten year
information sharing,share information,exchange data,swap information|deterrence,hold back,scare off|pivotal step,decisive moment,big step
goal,target,purpose,aim|express,voice,convey|reason,grounds,motive|lasting,permanent,for good|unchanged,same as before
expand,scale up,widen|lag,fall behind,slow|accelerate,speed up,faster|allocate,set aside,earmark|replace,instead of,in place of|launch,roll out,introduce,unveil
postpone,reschedule,move to|opening hours,open until,close at|staff,people working,employees|fine,penalty,punish|permit,licence,authorisation|harmful,damaging,bad for
`;
