/**
 * Words too common to tell one fact from another. Unlike `natural`'s list it holds no digits (the 1 of "November 1"
 * counts) and no word for saying; question words are read before this list is asked.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are aren as at be because been before being below between both but by
  can cannot could couldn did didn do does doesn doing don done down during each either else ever every few for from further
  get gets getting go going got had hadn has hasn have haven having he her here hers herself him himself his how however i if in into is
  isn it its itself just let ll may me might more most much must my myself neither no nor not of off on onto once one only or other our ours
  ourselves out over own per please quite rather re really same shall shan she should shouldn so some such than that the their theirs them
  themselves then there these they this those through thus to too toward towards under until unto up upon us ve very was wasn we were weren
  what whatever when where whether which while who whom whose why will with within without would wouldn yet you your yours yourself
  'm 're 's d m s t o y eg ie`.split(/\s+/),
);

/** Words of chat and of asking that say nothing about what is asked. */
export const CHAT_WORDS: ReadonlySet<string> = new Set(
  `hey hi hello hiya morning afternoon evening please pls plz thanks thx cheers sorry quick question wondering wonder know anyone
  anybody someone somebody everyone guys folks team lol ok okay oh um umm uh hmm btw fyi asap tho though kinda sorta wanna gonna gotta dunno
  actually basically exactly maybe perhaps like tell explain help remind reckon ur u r im ive id dont doesnt isnt whats wheres whos hows
  got tell anything something nothing everything thing things mr mrs ms dr article articles story piece text obvious sure dumb stupid silly mean means`.split(
    /\s+/,
  ),
);
