// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { postText } from './post-text.ts'

function textOf(html: string): string {
  return postText(new DOMParser().parseFromString(`<div id="post">${html}</div>`, 'text/html').getElementById('post')!)
}

test.each([
  ['one line', 'one line'],
  ['<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['<p>one<br>two<br><br>three</p>', 'one\ntwo\n\nthree'],
  ['one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
  ['<p>  much \n  <b> white</b> space   </p>\n\n<p></p> <p> here </p>', 'much white space\n\nhere'],
  ['<ul><li>milk</li><li><p>eggs</p></li></ul>', 'milk\n\neggs'],
  ['<p>Done.  Two blanks&nbsp; here.\n      One there.</p>', 'Done.  Two blanks  here. One there.'],
  ['<br><br>late start<br><br><br><br>end<br>', 'late start\n\nend'],
])('lines and paragraphs: %s', (html, text) => {
  expect(textOf(html)).toBe(text)
})

test.each([
  ['so <img class="emoji" alt="🤣" src="e.svg">', 'so 🤣'],
  ['so <img alt="❤" src="e.svg"><img alt="👩‍👩‍👧" src="e.svg">', 'so ❤👩‍👩‍👧'],
  ['hi <img class="custom-emoji" alt=":blobcat:">', 'hi :blobcat:'],
  ['hi <img alt=":party_parrot:">', 'hi :party_parrot:'],
  ['look <img alt="A cat on a mat" src="cat.jpg">', 'look'],
])('images that are emoji, and those that are not: %s', (html, text) => {
  expect(textOf(html)).toBe(text)
})

test.each([
  ['<a href="https://a.example/long/path">a.example/lo…</a>', 'https://a.example/long/path'],
  ['<a href="https://t.example/x1">a.example/long/pa...</a>', 'https://t.example/x1'],
  ['<a href="https://www.a.example/">a.example</a>', 'https://www.a.example/'],
  [
    '<a href="https://a.example/b/c"><span class="invisible">https://</span><span class="ellipsis">a.example/b</span><span class="invisible">/c</span></a>',
    'https://a.example/b/c',
  ],
  ['see <a href="https://a.example/">my site</a>.', 'see my site.'],
  ['<a href="/@bob">@bob@b.example</a> <a href="/tags/x">#x.y</a>', '@bob@b.example #x.y'],
  ['<a href="https://evil.example/">good.example</a>', 'good.example'],
  ['word<a href="/x"> and link</a>', 'word and link'],
])('links: %s', (html, text) => {
  expect(textOf(html)).toBe(text)
})

test.each([
  ['run <code>npm i</code> now', 'run `npm i` now'],
  ['<code>a `b` c</code>', 'a `b` c'],
  ['<pre><code>\nif x:\n  y\n</code></pre>done', '```\nif x:\n  y\n```\n\ndone'],
])('code: %s', (html, text) => {
  expect(textOf(html)).toBe(text)
})

test.each([
  ['<blockquote>theirs</blockquote>mine', 'mine'],
  ['<div class="h-cite">theirs</div>mine', 'mine'],
  ['mine<span hidden>no</span><span aria-hidden="true">no</span><i style="display:none">no</i>', 'mine'],
  ['mine<script>no()</script><style>no{}</style><template>no</template><button>no</button>', 'mine'],
])("what is not the author's: %s", (html, text) => {
  expect(textOf(html)).toBe(text)
})

test('markup that was written as text stays text', () => {
  expect(textOf('&lt;img src=x onerror=alert(1)&gt; &amp;amp;')).toBe('<img src=x onerror=alert(1)> &amp;')
})
