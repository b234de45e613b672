/** Phrases that language models overuse, most of which may go. Compiled for this project. */
export const machinePhrases = `
moreover, [^_] >> also,; plus,; and
furthermore, [^_] >> also,; plus,; and
additionally, [^_] >> also,; plus,; and
moreover >> also [!_,]
furthermore >> also [!_,]
additionally >> also [!_,]
seamlessly >> smoothly; easily
meticulously >> carefully
effortlessly >> easily
relentlessly [_$] >> nonstop
tirelessly [_$] >> so hard [worked/working/work_ STATEMENT]; nonstop
undeniably [_ADJ] >> really; definitely
arguably >> maybe; probably
notably, [^_] >> -
importantly, [^_] >> -
more importantly, [^_] >> and
crucially, [^_] >> -
overall, [^_] >> -
in summary, [^_] >> -; so; basically,
to summarize, [^_] >> -; so; basically,
to sum up, [^_] >> -; so; basically,
in essence, [^_] >> -; basically,
in conclusion, [^_] >> -; so; anyway,
to conclude, [^_] >> -; so
all in all, [^_] >> -; overall,
in a nutshell, [^_] >> -; basically,
ultimately, [^_] >> -
needless to say, [^_] >> -; obviously,
rest assured, [^_] >> -
that being said, [^_] >> -; still,
with that in mind, [^_] >> -; so
in light of this, [^_] >> so
to that end, [^_] >> so
in today's world, [^_] >> these days,; nowadays,
in today's fast-paced world, [^_] >> these days,; nowadays,
in today's digital age, [^_] >> these days,; nowadays,
in this day and age, [^_] >> these days,; nowadays,
in today's society, [^_] >> these days,; nowadays,
when all is said and done, [^_] >> in the end,
at its core, [^_] >> basically,
first and foremost, [^_] >> first,; first of all,; -
last but not least, [^_] >> and; -
it is important to note that >> -
it's important to note that >> -
it is worth noting that >> -
it's worth noting that >> -
it is worth mentioning that >> -
it's worth mentioning that >> -
it should be noted that >> -
it is important to remember that >> remember
it's important to remember that >> remember
it is essential to remember that >> remember
it is crucial to >> you have to; you need to
it's crucial to >> you have to; you need to
it is essential to >> you have to; you need to
it's essential to >> you have to; you need to
it is important to [_BASE] >> you have to; you need to
it is evident that >> clearly; obviously
it's evident that >> clearly; obviously
it is clear that >> clearly; obviously
it is undeniable that >> -; no doubt
it's no secret that >> everyone knows
it is no secret that >> everyone knows
it goes without saying that >> obviously
there is no denying that >> -; no doubt
there's no denying that >> -; no doubt
there is no doubt that >> no doubt
one can't help but >> you can't help but
one cannot help but >> you can't help but
i couldn't help but [_BASE] >> i had to
i cannot help but [_BASE] >> i have to
i can't help but [_BASE] >> i have to
i find myself [_ING] >> i'm
i must say, [^_] >> gotta say,; -
i must admit, [^_] >> gotta admit,; gotta say,; -
i must confess, [^_] >> gotta admit,; -
i am reminded of >> it reminds me of
i am filled with [_joy/excitement] >> i'm full of
i am filled with gratitude >> i'm so grateful
i am beyond grateful >> i'm so grateful
i am beyond excited >> i'm so excited
i am beyond thrilled >> i'm so excited
i'm beyond excited >> i'm so excited
i'm beyond thrilled >> i'm so excited
i'm beyond grateful >> i'm so grateful
i am thrilled to announce that >> i am happy to say that; so happy that [^_]
i am excited to announce that >> i am happy to say that; so happy that [^_]
i am thrilled to share that >> i am happy to say that; so happy that [^_]
i am excited to share that >> i am happy to say that; so happy that [^_]
i'm thrilled to announce that >> i'm happy to say that; so happy that [^_]
i'm excited to announce that >> i'm happy to say that; so happy that [^_]
i'm thrilled to share that >> i'm happy to say that; so happy that [^_]
i'm excited to share that >> i'm happy to say that; so happy that [^_]
i hope this message finds you well >> hope you're well; hope you're good
i hope this email finds you well >> hope you're well; hope you're good
i hope you are doing well >> hope you're well; hope you're good
i hope you're doing well >> hope you're well; hope you're good
please feel free to [_BASE] >> feel free to
please do not hesitate to [_contact/reach/ask/let/message/call] >> just
please don't hesitate to [_contact/reach/ask/let/message/call] >> just
don't hesitate to [_contact/reach/ask/let/message/call !please_] >> just
v:reach out to [_me/us/him/her/them/you/someone] >> talk to; message
reach out [_if/anytime !_to] >> get in touch; message me
touch base [_with !_about] >> talk
stay tuned [_$/for] >> more soon [_$]; watch out [_for]
create lasting memories >> make memories
creating lasting memories >> making memories
make lasting memories >> make memories
cherished memories >> good memories
`
