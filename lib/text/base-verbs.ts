/**
 * Verbs of English in their base form: what may follow "going to" where it means "gonna". Compiled for this project;
 * words that are as often nouns ("work", "school") are left out unless people mostly mean the verb. Part of the frozen rules of
 * restoration, so what is added goes into `moreBaseVerbs`.
 */
export const baseVerbs: ReadonlySet<string> = new Set(
  `accept ache act add admit adopt agree allow annoy answer apologise apologize appear apply argue arrange arrive ask attend avoid bake be beat
  become beg begin believe bet bite blame blow boil borrow bother break breathe bring build burn buy call cancel care carry catch
  celebrate change charge chase cheat check cheer chill choose clean clear climb close come complain complete concentrate confess consider contact
  continue cook cope count cover crash create cross cry cut dance deal decide defend delete deliver deny deserve destroy die dig
  disagree disappear discuss do draw dream dress drink drive drop earn eat email encourage end enjoy enter escape examine exercise
  exist expect explain explode express face fail faint fall feed feel fight figure fill find finish fit fix fly focus follow force forget forgive
  freak freeze get give go google graduate grab greet grow guess handle hang happen hate have hear help hide hire hit hold hope hug hurt ignore
  imagine improve include increase insist install interview introduce invest invite join joke judge jump keep kick kill kiss knit knock
  know laugh launch lay lead learn leave lend let lie lift like listen live load lock look lose love make manage marry matter mean measure
  meet mention mess miss move name need nap notice offer open order organise organize own pack paint panic park pass pay perform pick plan plant
  play post practise practice pray prefer prepare press pretend print promise protect prove provide pull punch push put quit raise reach react
  read realise realize receive recommend record regret relax release remember remind remove rent repair repeat replace reply report rescue rest
  retire return reveal ride ring rise risk rock rule run rush save say scream search see seem sell send serve set settle shake share shave
  shine shoot show shower shut sing sit skip sleep slow smell smile smoke snow solve sort sound speak spend spill split spread stand stare start
  starve stay steal stick stop study succeed suck suffer suggest support suppose surprise survive swear swim switch take talk teach tell
  test text thank think throw tidy tie touch train translate travel treat trust try turn tweet type understand update upgrade upload use vanish
  visit volunteer vote wait wake walk want warn wash waste watch wear weigh win wipe wish wonder worry wrap wreck write yell`.split(
    /\s+/,
  ),
)

/** More of them, for all but the frozen rules of restoration. None whose participle is as often an adjective ("limit"). */
const moreBaseVerbs = new Set(
  `adjust admire afford aim amuse announce annoy approach assume attack attempt bail ban bang behave bless blend block blog bounce brag brush
  bump bury chat chop claim clap collapse collect comfort commit compare compete concern conquer continue convince correct crawl criticise
  criticize cuddle curl damage dare declare demand depend describe determine dip disappoint display distract divide donate doubt download drag
  drown dump dye edit email embarrass embrace ensure entertain establish evolve excuse expand explore extend faint fetch film finalise finalize
  flip float flirt fold forward frame gain gather giggle grade grill grind harm heal host hunt hurry identify impress improvise indulge inform inspire
  interfere interrupt invent judge land lean lick listen litter log lower maintain melt mind motivate mourn mute obey obtain occur overcome
  overthink owe persuade phone photograph pop pour prevent proceed process procrastinate produce propose provoke publish pursue rap raise
  rant rate recall recharge recognise recognize recommend recover recycle redo reduce refer reflect refresh refuse reject relate rely remain renew replace
  represent resist respect respond restart retweet revise rewatch rewrite rob roll ruin sacrifice sail scare scroll seek shift shock shout sign sip
  slap slide slip smash snap sneak sob spoil squeeze stalk stir stretch stream strike struggle subscribe sue surf swallow swap sweep swing tackle taste tease
  tend thrive tolerate toss track transfer transform trick trip tune twist unfollow unpack unwind update vent volunteer wander warn whine whisper
  witness yawn zoom`.split(/\s+/),
)

/** Whether a word is a verb of English in its base form, as far as these lists know. */
export function isBaseVerb(word: string): boolean {
  return baseVerbs.has(word) || moreBaseVerbs.has(word)
}

/** Whether a word is the past participle of a common regular verb ("wanted", "tried", "stopped"). */
export function isRegularParticiple(word: string): boolean {
  if (!word.endsWith('ed')) return false
  const stem = word.slice(0, -2)
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(isBaseVerb)
}
