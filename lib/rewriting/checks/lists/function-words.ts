/** Words of English that say nothing of what a text is about: small words, and those that only set its tone. Compiled for this project. */
export const functionWords = `huge massive a an the this that these those there here it its it's that's thats he she they we i you u me my mine myself your yours yourself ur him his her hers
  himself herself our ours us ourselves them their theirs themselves one ones who whom whose what which whoever whatever when where why how whether
  am is are was were be been being isn't aren't wasn't weren't ain't i'm you're we're they're he's she's there's here's who's what's where's how's let's let
  im ive id ill youre theyre dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt cant hasnt havent hadnt aint whats theres heres hes shes wheres lets
  do does did doing done don't doesn't didn't have has had having haven't hasn't hadn't i've you've we've they've i'd you'd he'd she'd we'd they'd
  will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't mustn't i'll you'll he'll she'll we'll they'll it'll that'll
  gonna gotta wanna ought need going get got gets getting gotten make makes made put puts
  not no nor none nothing nobody never neither n't nope nah yes yeah yep yup yea ya
  and or but so because since as if though although while than then also too either both unless until till whereas however therefore
  to of in on at by for with from into onto out up down off over under about around after before through between against during without within along across
  behind beside beyond near upon per via towards toward away back
  some any all each every many much more most few little less least other another such own same enough several lots lot bit
  very really just only even still already yet again ever always now then soon once quite rather pretty almost nearly too well
  honestly literally basically actually seriously totally absolutely definitely obviously apparently clearly probably maybe perhaps kinda sorta like
  anyway anyways btw tbh ngl lol lmao omg wow oh ok okay so well hey hi hello please pls thanks thank sorry haha ugh yay fyi imo idk rn irl ah aw aww
  hmm um er eh huh damn guess mean know say said says saying thing things stuff kind sort way
  everyone everybody someone somebody anyone anybody everything something anything folks people guys y'all yall all
  go goes went gone come comes came take takes took taken use used turns turn out officially finally sure right too tho thru cos bc`
