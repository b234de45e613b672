/** Words that join sentences and parts of them. Compiled for this project. */
export const connectives = `
however, [^_] > but
however, [,_ _,PRON] > but
nevertheless, [^_] > still,; but
nonetheless, [^_] > still,; but
even so, [^_] > still
having said that, [^_] > but
that being said, [^_] > but
that said, [^_] > but
with that being said, [^_] > but
on the other hand, [^_] > but then
conversely, [^_] > but
yet [^/,_ _PRON] > but
although [_PRON/the/OWN/this/that/there] = though [!_$ _PRON/the/OWN/this/that/there !as/even_] = even though
despite the fact that > even though
in spite of the fact that > even though
notwithstanding > despite
in spite of = despite
whilst [_PRON/ING/the/OWN] = while [!DET/worth/once/little_]
whereas > while
therefore, [^_] > so
therefore [and_] > so
thus, [^_] > so
thus [and_] > so
hence, [^_] > so
consequently, [^_] > so
as a result, [^_] > so
as a consequence, [^_] > so
accordingly, [^_] > so
for this reason, [^_] > so
for that reason, [^_] > so
for these reasons, [^_] > so
due to this, [^_] > so
because of this, [^_] > so
this is why [^_] > that's why
this is the reason why > this is why; that's why
in addition, [^_] > plus,; also,; and
on top of that, [^_] = plus, [^_] = also,
besides that, [^_] > also; plus
what is more, [^_] > plus
in addition to [_NP/ING] > on top of; as well as
as well as [,_ _NP] > and
as well [_$ !might/may/just/could/can/do/did/does/doing/done_] = too [!NOT_]
likewise, [^_] > same,; also
likewise [^_$] > same here; you too
such as [!_to/this/that/it/i] > like
regardless of [_how/what/who/where] > no matter
the reason why [_PRON] > the reason
lastly, [^_] > and
and yet [_PRON] > but still
upon [_ING] > after
upon [_NP !once_] > on
similarly, [^_] > also
apart from > other than
aside from > other than; besides
with the exception of > except for; apart from
except for = apart from
in order to > to [_BASE !going/want/wants/wanted/need/needs/needed/have/has/had/having/try/tries/trying/tried/like/likes/according/used/able/unable/supposed/got/go/goes/gonna/went/come/comes/came/start/started/ready/how/what/where/when/due/back/up/here/there/happy/glad/sorry/nice/good/great/hard/easy/not_]
in order for > for
so as to > to [_BASE !going/want/wants/wanted/need/needs/needed/have/has/had/having/try/tries/trying/tried/like/likes/according/used/able/unable/supposed/got/go/goes/gonna/went/come/comes/came/start/started/ready/how/what/where/when/due/back/up/here/there/happy/glad/sorry/nice/good/great/hard/easy/not_]
in an effort to > to [_BASE !going/want/wants/wanted/need/needs/needed/have/has/had/having/try/tries/trying/tried/like/likes/according/used/able/unable/supposed/got/go/goes/gonna/went/come/comes/came/start/started/ready/how/what/where/when/due/back/up/here/there/happy/glad/sorry/nice/good/great/hard/easy/not_]
in an attempt to > to try to; to
for the purpose of [_ING/NP] > for
so that [_PRON] > so
prior to > before
subsequent to > after
subsequently, [^_] > then,; after that,; later,
following [^_OWN/the/a/this] > after
afterwards [_$] = after that [_$] = afterward
immediately after [_ING/NP/PRON] > right after
immediately before > right before
until [_NP/PRON/tomorrow/then/next/0] = till
up until [#/right_] > until; till
because [_PRON] > cause
due to [!BE/PRON_ !_be/BASE] > because of
due to the fact that > because
owing to > because of
on account of > because of
as a result of > because of
given that [!BE/HAVE_] > since; seeing as
considering that [#/especially_ !_$] > since
seeing that [^/,_ _PRON] > since
for the reason that > because
in light of > because of
in view of > because of
in the event that > if
provided that > as long as
on the condition that > as long as; if
regarding > about
concerning [!BE_ _NP] > about
with regard to > about
with regards to > about
in regard to > about
in regards to > about
with respect to > about
in relation to > about
pertaining to > about
in terms of [^_] > as for
as for [^_NP] = when it comes to
for instance [_,/$] = for example
in particular [_$ !NOT_] > especially
that is to say > i mean
in other words, [^_] > i mean,; basically,
to put it simply, [^_] > basically,
put simply, [^_] > basically,
rather than [_NP/ING] = instead of
as opposed to > instead of
in place of > instead of
in lieu of > instead of
other than that, [^_] = apart from that,
in comparison to > compared to
in contrast to > unlike
compared with = compared to
similar to [!BE/DEGREE_ _NP] > like
towards = toward
amongst = among
amid > during
amidst > during
throughout [_NP] > all through; during
beneath > under
alongside [_NP] > with; next to
adjacent to > next to
in close proximity to > near; close to
within [_NP] > in; inside
via [_text/email/phone/my/the] > by [_text/email/phone]; through [_my/the]
by means of > with; by
with the help of > thanks to; with
on behalf of [_everyone/all/my/the] > for
in the midst of [_ING BE_] > busy
in the process of [_ING BE_] > busy
in the middle of [_ING BE_] > busy
if only [^_PRON] > i wish
regardless, [^_] > anyway,; either way,
in any case, [^_] = anyway,
to begin with, [^_] > first,
firstly, [^_] = first of all,
in the meantime, [^_] = meanwhile,
in conclusion, [^_] >> -; so; anyway,
not only that, [^_] > plus
`
