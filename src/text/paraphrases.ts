import { EVERYDAY_WORDS } from './everyday-words.ts';

/**
 * Everyday rewordings that WordNet does not link: how colleagues in newsrooms, policy desks, support and operations
 * ask for what articles say formally. Each line, or part of one before `|`, is one meaning; only for matching, never
 * shown. A phrase has spaces.
 */
const GROUPS = `
agreement,deal,pact,accord,treaty,framework,arrangement,contract,settlement,memorandum,mou
sign,signing,signature,ink,conclude,ceremony,seal
announce,announcement,unveil,reveal,make public,break the news,declare,disclose,publicise
defence,military,security,armed forces,army,arms
military,troops,soldier,soldiering,armed forces,forces
cooperation,collaboration,partnership,teamwork,coordination,work together,ties
ties,relationship,relation,bond,link,friendship
tariff,duty,levy,import tax,customs
oil,crude,petroleum,fuel,barrels
trade,commerce,commercial,business,economic
negotiation,talks,bargaining,haggling,discussion,dialogue,conversation,consultation
dialogue,talks,chat,conversation,discussion
tension,friction,strain,row,rift,quarrel,spat,annoyance,irritation,dispute
haste,rush,hurry,quick,hasty
purchase,buy,buying,import,procurement,shopping
additional,extra,further,more,new
impose,slap,levy,put,introduce,hit
continue,keep,ongoing,still,go on,remain
region,area,part of the world,part
share,sharing,swap,swapping,exchange
exchange,swap,trade,share
exercise,drill,manoeuvre,war game,training
gratitude,thank,thankful,grateful,appreciation
commitment,dedication,serious,pledge,promise
long-term,long haul,lasting,enduring,years ahead
pivotal,crucial,key,decisive,important,turning point
counter,tackle,fight,respond,deal with
threat,danger,risk,menace
cement,lock,consolidate,firm up,lock in
decade,ten years,10 year
strengthen,boost,bolster,deepen,reinforce,improve
deepen,closer,strengthen,tighten
emphasise,stress,underline,underscore,highlight
aim,goal,purpose,objective,for,intend,intent,want
roadmap,plan,blueprint,outline,programme
technology,tech,technical
information,info,intelligence,data
sidelines,margin,alongside,fringe
place,venue,location,site,host,city
scheduled,planned,due,set,slated,take place
meeting,gathering,summit,session,conference,talks,get-together
minister,chief,boss,head,secretary,top diplomat
president,leader,head of state
external affairs,foreign,diplomat,diplomatic
foreign minister,top diplomat,external affairs minister,secretary of state
defence minister,defence chief,defence boss,defence secretary,secretary of war,war secretary
secretary of war,pentagon chief,pentagon boss,pentagon
commerce minister,trade minister
stability,stable,steady,calm
deterrence,deter,discourage
consequential,important,significant,weighty
view,see,regard,consider,rate,think,opinion,stance,position,reckon
stance,position,view,attitude,line
market,business,commercial
gain,profit,benefit,advantage,win
trust,confidence,faith
recent,lately,recently,new,latest
response,reaction,retaliation,reply,answer
reason,because,cause,why,due
cost,price,fee,charge,expense,spend
salary,pay,wage,earnings
job,employment,work,position,post
fire,sack,dismiss,lay off,redundant
hire,recruit,employ,appoint
child,kid,minor,youngster
company,firm,business,corporation,enterprise
customer,client,user,buyer
error,bug,fault,problem,issue,glitch,failure
fix,repair,resolve,solve,mend,sort out
broken,down,failing,not working,outage,offline
start,begin,launch,kick off,open,commence
end,finish,stop,conclude,expire,terminate,run out
increase,rise,grow,climb,jump,surge,go up
decrease,fall,drop,decline,sink,cut,go down,reduce
die,death,killed,dead,fatality,lose life,casualty
injure,hurt,wound,injury
attack,assault,raid,strike
arrest,detain,custody,apprehend
court,judge,trial,tribunal
law,legislation,act,statute,bill,rule
rule,regulation,policy,guideline
vote,ballot,election,poll
election,poll,vote
government,administration,cabinet,state
resign,step down,quit,leave office
win,victory,beat,triumph
lose,defeat,loss
film,movie,picture
doctor,physician,medic
hospital,clinic,medical centre
car,vehicle,automobile
plane,aircraft,jet,airliner
ship,vessel,boat
house,home,residence
marry,wed,wedding,husband,wife,spouse
invent,create,design,develop,devise
build,construct,erect
find,discover,locate,detect
name,call,title,known as
big,large,huge,major
fast,quick,rapid,speed
old,age,elderly,ancient
rich,wealthy,affluent
poor,poverty,needy
money,fund,cash,finance
help,assist,aid,support
show,demonstrate,reveal,indicate,signal,prove
signal,show,indicate,mean,suggest
say,tell,state,speak,talk,comment,remark
use,utilise,employ,utilize
need,require,must
allow,permit,let,enable
forbid,ban,prohibit,outlaw,bar
avoid,prevent,stop,block
send,submit,ship,deliver,dispatch
get,obtain,receive,acquire
change,alter,modify,amend,update
delete,remove,erase,drop
choose,select,pick,elect
x,twitter,tweet,social media,post,online
analysts,experts,observers,pundits,commentators,specialists
region,area,neighbourhood,corner,zone
stability,steady,safe,secure,peace
security,safe,safety,secure
economic,economy,economies,financial
sides,governments,countries,nations,capitals,parties,pair,partners
tensions,soured,strained,mood,annoyed,angry,upset,rocky,bad blood
aim,hope,expect,plan,seek,meant
global,worldwide,international,wider,globe
field,area,sector,domain,sphere
pivotal,significance,significant,milestone,game changer,big deal
partnership,alliance,ally,friends
partner,ally,friend
strong,strength,close,solid
proud,boast,brag
recent,beforehand,earlier,prior,past
continued,keeps,still
pursue,keep,keep talking,seek
intent,want,wish,willing,plan
dialogue,talking,speaking,spoke,talked
announced,broke,broke the news,made public,went public
respond,response,answer,retaliate,punish,penalty
imposed,slapped,hit,put
friday,end of the week
commitment,stay,remain,serious
roadmap,set out,lay out,map
cornerstone,pillar,foundation,bedrock,anchor
ambitious,bold,big plans
never been stronger,all-time high,best ever
strategic convergence,eye to eye,same page,alignment
convergence,agree,align
ongoing,under way,underway,in progress,happening
amid,during,while,at the same time,background
increasingly,more and more
institutionalise,formalise,make permanent,lock in
facilitate,enable,allow,make possible,make easier
transfer,handover,sharing,swap
exercise,drill,manoeuvres
sign,put pen to paper,put their names
member,bloc,group
asean,southeast asian bloc,southeast asian
indo-pacific,asia,that part of asia
external affairs minister,foreign minister,top diplomat
secretary of state,top diplomat,foreign minister
thank,thanked,gratitude,grateful,appreciation
think tank,research institute
password,passcode,credentials,login
refund,reimburse,money back,repay
holiday,vacation,leave,time off
remote,from home,telework
govt,government
mtg,meeting
econ,economic
mil,military
coop,cooperation
agmt,agreement
deadline,due date,cut-off,time limit
gratitude,praise,commend,applaud,laud|reiterate,affirm,reaffirm,repeat,confirm,restate
backdrop,context,background,amid,against the background
milestone,landmark,turning point,breakthrough,watershed|new chapter,new page,new era
characterise,describe,call,label,portray,depict|rank,rate,call,describe|worldwide,world,globally,global
goods,products,merchandise,wares|train,exercise,drill|soldiers,troops,armed forces,armies
x,social network,social platform,tweeted|withdraw,pull out,exit,leave|lift,scrap,revoke,suspend
matter,important,consequential,significance|alarm,warn,caution,alert|achieve,accomplish,attain
entail,involve,include,cover|foresee,plan,envisage,expect|occupation,profession,job,work
finance,fund,pay for,paid for,sponsor|delay,postpone,put off,held up|limit,maximum,cap,up to,ceiling,max
minimum,at least,min|complain,criticise,criticism,objection,object,unhappy
compensation,compensate,damages,payout|picture,photo,photograph,image|bicycle,bike,cycle
pedestrian,walk,walker,on foot|telephone,phone,call|log in,sign in,log on,sign-in
outage,downtime,disruption,interruption|capture,catch,caught,seize|detour,diversion,alternative route
penalty,fine,sanction,punishment|owner,own,belong|injury,harm,hurt|earn,paid,wage|food,meal,eat
lunch,meal,dinner|spokesman,spokeswoman,spokesperson,press officer|parliament,lawmaker,legislator,deputies
lawmaker,senator,congressman,member of parliament|ceasefire,truce,armistice|border,frontier,boundary
flood,inundate,under water|blaze,fire,burn|earthquake,quake,tremor|storm,hurricane,typhoon,cyclone
disease,illness,sickness|vaccine,jab,shot,inoculation|shortage,lack,scarcity|profit,earnings,income
revenue,turnover,sales,takings|merge,merger,takeover,acquisition|bankrupt,insolvent,collapse
strike,walkout,industrial action|union,trade union,labour union|teacher,school staff,educator
pupil,student,schoolchild|tenant,renter,lodger|rent,lease,hire|tax,levy,duty|subsidy,grant,handout
proof,evidence,demonstrate|suspect,accused,defendant|victim,casualty,dead|gun,rifle,pistol,firearm|thief,burglar,robber,steal,theft,rob
murder,kill,homicide,slay|jail,prison,imprison,sentence|guilty,convict,conviction|witness,onlooker,bystander
`;

/** Each phrase with the phrases of the lines it stands in. Phrases are lower-case words separated by spaces. */
export type Paraphrases = ReadonlyMap<string, readonly string[]>;

/** What means the same in any folder. */
export const PARAPHRASES: Paraphrases = collect(GROUPS);
/** The same with looser rewordings: among a few sentences they can hardly mean anything else. */
export const LOOSE_PARAPHRASES: Paraphrases = collect(`${GROUPS.trimEnd()}${EVERYDAY_WORDS}`);

function collect(groups: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const line of groups.trim().split(/[\n|]/)) {
    const phrases = line.split(',');
    for (const phrase of phrases) {
      const others = phrases.filter((other) => other !== phrase);
      all.set(phrase, [...(all.get(phrase) ?? []), ...others]);
    }
  }
  return all;
}
