/** Adverbs: how much, how sure, how often. Compiled for this project. */
export const adverbs = `
extremely [_ADJ/LY/ED/ING] > so [!DET_ STATEMENT !NOT_]; really; super [_ADJ !NOT_]; very
incredibly [_ADJ/LY/ED/ING] > so [!DET_ STATEMENT !NOT_]; really; super [_ADJ !NOT_]
exceptionally [_ADJ/LY] > really; so [!DET_ STATEMENT !NOT_]
tremendously [_ADJ] > really; so [!DET_ STATEMENT !NOT_]
remarkably [_ADJ/LY] > really
exceedingly [_ADJ/LY] > really; so [!DET_ STATEMENT !NOT_]
immensely [_ADJ] > really; so [!DET_ STATEMENT !NOT_]
immensely [_$] > so much [!NOT_ STATEMENT]; a lot
tremendously [_$] > so much [!NOT_ STATEMENT]; a lot
profoundly [_ADJ/ED] > really; so [!DET_ STATEMENT]
deeply [_ADJ/ED] > really; so [!DET_ STATEMENT]
terribly [_ADJ !NOT_] > really; so [!DET_ STATEMENT]
awfully [_ADJ !NOT_] > really; so [!DET_ STATEMENT]
highly [_ADJ !NOT_] > really; very
particularly [_ADJ/LY !NOT/nothing/anything_] > really
especially [_ADJ/LY BE_ !NOT_] > really
unbelievably [_ADJ/LY] > so [!DET_ STATEMENT]; really; crazy [_ADJ !DET_]
ridiculously [_ADJ/LY] > so [!DET_ STATEMENT]; stupidly
insanely [_ADJ/LY] > so [!DET_ STATEMENT]; crazy [_ADJ !DET_]
absurdly [_ADJ/LY] > so [!DET_ STATEMENT]; ridiculously
overly [_ADJ] > too [!DET_]
excessively [_ADJ] > too [!DET_]; way too [!DET_]
utterly [_ADJ/ED] > totally; completely; so [!DET_ STATEMENT]
entirely > totally [_ADJ/ED/different !NOT_]; completely
thoroughly [_ADJ] > really; totally
thoroughly enjoyed > really enjoyed; loved
thoroughly enjoying > really enjoying; loving
thoroughly enjoy [i/we_] > really enjoy; love
greatly [_appreciate/appreciated/enjoyed/enjoy/miss/missed/admire] > really
sincerely [_hope/appreciate/apologize/apologise/love/thank] > really
truly [_ADJ/LY/ED/love/hope/believe/appreciate/enjoy] > really
truly [BE/HAVE/VERBAL_] > really
genuinely [_ADJ/LY/ED/love/hope/think/enjoy/excited] > really; honestly
significantly [_better/worse/more/less/different/bigger/smaller/improved] > way [_better/worse/more/less]; a lot [_better/worse/more/less]
considerably [_better/worse/more/less] > way; a lot
substantially [_better/worse/more/less] > way; a lot
much [_better/worse/more/less/bigger/easier/nicer !so/too/how/as/very/not/that/pretty_] = way [_better/worse/more/less/bigger/easier/nicer !DET_] = a lot [!DET_]
far [_better/worse/more/less !so/too/how/as/by/very_] > way; a lot; much
very [_ADJ !DET_ !NOT_ STATEMENT] = so [BE_ !DET_ !NOT_ _ADJ STATEMENT !RESULT] = really [_ADJ !NOT_ STATEMENT] = super [!DET_]
very [a/an_ _ADJ] > really
very [!DET_ _LY !NOT_ STATEMENT] > so; really
so very [_ADJ] > so
very much [_$] > so much [!NOT_ STATEMENT]; a lot [!thank/you_]
really [_ADJ BE_ !NOT_] = real [!DET_]
really [_ADJ a/an_] = real
quite [_ADJ !NOT_ !DET_] = pretty [_ADJ !NOT_ !DET_] = rather [_ADJ !NOT_ !DET_] = fairly
quite [_LY !NOT_ !DET_] > pretty; really
quite a lot of > loads of; a lot of
quite a lot [_$ !DEGREE_] > a lot; loads
quite a bit of > a lot of
quite a bit [_$] > a lot
quite a few [_people/things/times] > a lot of
relatively [_ADJ] > pretty; fairly
reasonably [_ADJ] > pretty; fairly
moderately [_ADJ] > pretty; fairly
somewhat [_ADJ BE_ !DET_] > a bit; kind of; a little
somewhat of a > kind of a
slightly [_ADJ !DET_] = a bit [_ADJ] = a little [BE_]
a little bit [_ADJ/of/$] = a bit = a little [_ADJ/$]
a tad [_ADJ] > a bit; a little
completely [_ADJ/ED/different !NOT_] = totally
fully [_understand/agree/aware/ready/believe] > totally; completely
partially [_ADJ/ED/because] > partly
approximately > about [!DET_]; around [!DET_]
roughly [_0] > about; around
nearly [_0/NP/ED/everyone/there/died/time/finished/done/ready !DET_ !NOT_] = almost
virtually [_NP/everyone/impossible/ED !DET_] > almost; basically
practically [_NP/everyone/impossible] > almost; basically
essentially > basically
fundamentally > basically
primarily > mostly; mainly
predominantly > mostly
largely > mostly
chiefly > mainly
mainly = mostly
merely > just; only
simply [!BE_ !_put !^_] > just
solely > only; just
exclusively > only
only [_0/a/an/one !OWN/the/if/an/a/not/its_] = just [_a/an/one/0 !not/but/has/have_]
perhaps [!DET_] = maybe
possibly, [^_] > maybe
presumably [^_] > i guess; probably
likely [will/is/are/was/were/i'm/you're/we're/he's/she's/they're/it's_ !_to/that/$] > probably
undoubtedly > definitely; for sure [_$]
certainly [!^_,/$ !NOT_] > definitely [!^_]; for sure [_$]
certainly [^_,/$] > sure; of course
without a doubt > definitely [!^_ !_,]; for sure [_$]
without doubt > definitely [!^_ !_,]; for sure [_$]
without question > definitely [!^_ !_,]; for sure [_$]
surely [will/would/must/i'll/you'll/it'll/he'll/she'll/they'll_ !_,/$] > definitely
absolutely [^_,/$] = totally [^_,/$] = definitely
indeed [_$ !yes/thank/very/much_ !^_] > for sure [!ADJ_ STATEMENT]; -
indeed, [^_] > -
indeed [BE/HAVE/MODAL_ !_$/,] > really; -
frequently > often
regularly > often [!_$]
occasionally > sometimes
on occasion > sometimes
from time to time = now and then = every now and then
rarely > hardly ever
seldom > hardly ever; rarely
constantly > always [_ING]; all the time [_$ !DEGREE_]
continuously > nonstop [_$ !DEGREE_]; all the time [_$ !DEGREE_]
continually > always [_ING]; all the time [_$ !DEGREE_]
perpetually [_ING/ADJ] > always
repeatedly [_$] > over and over; again and again
rapidly > fast [_$]; quickly
swiftly > quickly; fast [_$]
speedily > quickly; fast [_$]
promptly > quickly; right away [_$]
immediately [_$] > right away; straight away
instantly [_$] > right away; straight away
right away [_$] = straight away
suddenly [^_,/PRON/the/my] = all of a sudden
abruptly > suddenly
gradually > slowly; bit by bit [_$]
loudly [_$] > loud
badly [want/wanted/need/needed/so_ _$] = bad
poorly [went/doing/did/gone/going/slept_] > badly
correctly [_$] > right
incorrectly [_$] > wrong
properly [work/works/worked/working/do/done_ _$] > right
together with [_NP] > with; along with
along with [_NP] > with
personally, [^_] > -
honestly, [^_] = to be honest,
frankly, [^_] > honestly,; to be honest,
to be frank [_,/$] > to be honest
in all honesty [_,/$] > to be honest; honestly [^_]
in truth, [^_] > honestly,; to be honest,
in reality, [^_] > actually,
in fact, [^_] > actually,
in actual fact > actually
as a matter of fact > actually
interestingly, [^_] > funny enough,
oddly enough = weirdly enough = strangely enough = funnily enough
ultimately, [^_] > in the end,; at the end of the day,
anymore [_$] = any more
anyway [^_|_$] = anyways [_$]
anyway, [^_] = anyways,
everywhere [_$ all/looked/searched_] = all over
`
