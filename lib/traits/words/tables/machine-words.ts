/** Words that language models overuse, and how people put them. Compiled for this project. */
export const machineWords = `
v:delve into >> dig into; look into; get into
v:delve deeper into >> look closer at; dig into
v:utilize >> use
v:foster [_community/collaboration/creativity/innovation/growth/connections/understanding/relationships/trust] >> build
vn:leverage [_NP] >> use
leveraging [!DET_ !_$] >> using
v:harness [_OWN/the/its] >> use
v:play a crucial role in >> matter for
v:play a vital role in >> matter for
v:play a pivotal role in >> matter for
v:cultivate [_OWN/a/an/the] >> build; grow
v:nurture [_NP] >> look after
v:embark on [_OWN/a/an/this/the] >> start
v:embark upon >> start
v:navigate [_OWN/this/these/life/challenges/difficult] >> get through; deal with
v:navigate through >> get through
v:underscore [_NP/how/that/why] >> show
vn:highlight [_how/that/why] >> show
vn:showcase [_NP/how] >> show; show off [_OWN]
v:elevate [_OWN/the] >> improve
v:unlock [_potential/new/opportunities] >> open up [!BE_]
v:unveil [_NP] >> show
v:unleash [_OWN/the] >> let out
v:streamline [_NP] >> speed up; simplify
v:facilitate [_NP] >> help with; make easier [_$]
v:enhance [_NP] >> improve
v:optimize [_NP] >> improve
v:optimise [_NP] >> improve
v:empower [_people/us/you/them/others/women/communities] >> help
v:embrace [_change/challenges/failure/uncertainty/imperfection] >> accept
v:encompass [_NP] >> cover; include
v:exemplify [_NP/how] >> show
v:epitomize [_NP] >> sum up
v:garner [_NP/attention/support/interest] >> get [!PERFECT_ !BE_]
v:bolster [_NP] >> help; boost
v:mitigate [_NP] >> reduce
v:spearhead [_NP] >> lead
v:resonate with [_me/us/you/people/many/so] >> speak to
v:grapple with [_NP] >> struggle with
v:transcend [_NP] >> go beyond
v:shed light on >> explain
v:delineate >> explain
v:ignite [_OWN/a] >> start
v:spark joy >> make people happy
v:strike a balance >> find a balance
v:pave the way for >> lead to
v:play a significant role in >> matter for
v:serve as a reminder that >> remind us that
v:serve as a reminder of >> remind us of
v:dive into [_this/details/what/how/why] >> get into
v:dive deep into >> get into
let's dive in [_$] >> let's go; let's get into it
let's delve into >> let's get into
a testament to >> proof of
a true testament to >> proof of
a stark reminder >> a reminder
a gentle reminder >> a reminder
a powerful reminder >> a reminder
a rich tapestry of >> a mix of; all kinds of
a tapestry of >> a mix of
the ever-evolving landscape of >> the world of
the landscape of >> the world of
in the realm of >> in
the realm of >> the world of
the intricacies of >> the details of; the ins and outs of
a myriad of >> a lot of; all kinds of; loads of
myriad [!a/the_] >> so many; countless
a plethora of >> a lot of; loads of; tons of
a wide range of >> all kinds of; lots of
a wide array of >> all kinds of; lots of
a wide variety of >> all kinds of; lots of
a diverse range of >> all kinds of
a broad spectrum of >> all kinds of
an array of >> a lot of; a bunch of
a treasure trove of >> loads of
a whirlwind of [_emotions] >> all kinds of
a game-changer [BE_] >> huge; massive
truly a game-changer >> huge
a:robust >> strong; solid
a:seamless >> smooth
a:vibrant [_community/city/culture] >> lively
a:vibrant [_colors/colours] >> bright
a:meticulous >> careful
a:intricate >> complicated; detailed
a:nuanced >> complicated
a:multifaceted >> complicated; complex
a:pivotal >> key; important; big
a:paramount [BE_ _$/to/for] >> really important
a:invaluable >> really useful; so useful [BE_ STATEMENT !so_]
a:indispensable >> essential
a:unparalleled >> unbeatable
a:unwavering >> constant
a:steadfast >> loyal
a:profound >> deep
a:transformative [_experience/experiences/journey] >> life changing
transformative power >> power
a:groundbreaking >> new
a:cutting-edge >> new
a:state-of-the-art >> brand new; new
a:innovative >> new
a:comprehensive >> full; complete
a:bustling >> busy
a:breathtaking >> stunning; amazing
a:awe-inspiring >> amazing
a:mesmerizing >> amazing; gorgeous
a:mesmerising >> amazing; gorgeous
a:enchanting >> lovely; magical
a:picturesque >> pretty
a:quaint >> cute
a:whimsical >> fun
a:heartwarming >> sweet
a:heartfelt >> real; sincere
a:poignant >> moving
a:exhilarating >> exciting; such a rush [BE_ _$ !so/very/really/NOT_]
a:thrilling >> exciting
a:compelling [_story/film/movie/book/argument/case/reason] >> good; great
a:thought-provoking >> interesting
a:renowned >> famous
a:esteemed >> respected
a:resilient >> tough; strong
a:tireless >> nonstop
a:daunting >> scary
a:formidable >> tough
a:noteworthy >> worth a look [BE_ _$]; interesting
a:commendable >> great; impressive
a:whopping >> huge
a:ever-growing >> growing
a:ever-changing >> changing
heartfelt thanks to >> thanks to; huge thanks to; big thanks to
heartfelt gratitude >> thanks
`
