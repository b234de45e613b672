import './settings.css'

/** What is kept, and where. */
export function PrivacySection() {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">Privacy</h2>
      <ul className="card facts">
        <li>
          <strong>Nothing leaves this device.</strong> There is no server and no account. Idiolect&rsquo;s own pages may
          not connect to anything.
        </li>
        <li>
          <strong>Kept in this browser:</strong> your posts from the sites above, the counts made from them, your draft,
          your latest rewrites and these settings.
        </li>
        <li>
          <strong>Never read:</strong> direct messages, posts by other people, and anything in private windows.
        </li>
        <li>
          <strong>Gone with it:</strong> removing Idiolect from the browser removes all of this.
        </li>
      </ul>
    </section>
  )
}
