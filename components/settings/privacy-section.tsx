import './settings.css'

/**
 * What is kept, and where, and what leaves.
 * @param leaving what leaves the machine as things are set, in a sentence or two
 */
export function PrivacySection({ leaving }: { leaving: string }) {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">Privacy</h2>
      <ul className="card facts">
        <li>
          <strong>As you have set it:</strong> {leaving}
        </li>
        <li>
          <strong>No server of ours, no account.</strong> Without a model, Idiolect makes no request at all. With one,
          it goes to the host that you named and allowed, when you press its button, and each request is listed above.
        </li>
        <li>
          <strong>Kept in this browser:</strong> your posts from the sites above, the counts made from them, your draft,
          your latest rewrites, the list of requests, these settings, and keys, which are in no export and are never
          shown.
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
