import { DataSection } from '../../components/settings/data-section.tsx'
import { RequestsSection } from '../../components/settings/engines/requests-section.tsx'
import { PrivacySection } from '../../components/settings/privacy-section.tsx'
import { RewritingSection } from '../../components/settings/rewriting-section.tsx'
import { SitesSection } from '../../components/settings/sites-section.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { useAction } from '../../components/use-action.ts'
import { useExport } from '../../components/use-export.ts'
import { forgetUnsaved } from '../../components/unsaved-draft.ts'
import { useOptions, type OptionsData } from '../../components/use-options.ts'
import { useSettings } from '../../components/use-settings.ts'
import { background } from '../../lib/messaging/client.ts'
import { isAccountAt } from '../../lib/sites/accounts.ts'
import { authorAddress } from '../../lib/sites/author-address.ts'
import { sites } from '../../lib/sites/index.ts'
import { Engines } from './engines.tsx'
import { whatLeavesWith } from './offered-engines.ts'
import { releaseAccess, requestAccess } from './site-access.ts'

const asked = new URLSearchParams(location.search)
const initial = { address: asked.get('address') ?? '', author: asked.get('author') ?? '' }

/** The options page: sites, who rewrites, rewriting, data, what models were asked, privacy. */
export function Options() {
  const data = useOptions()
  return data && <Screen data={data} />
}

function Screen({ data }: { data: OptionsData }) {
  const { settings: kept, accounts } = data
  const { settings, change, problem } = useSettings(kept)
  const [run, actionProblem] = useAction()
  const exportPosts = useExport()

  return (
    <div className="options">
      <header className="options-head">
        <img src="/icon-128.png" alt="" width={48} height={48} />
        <div>
          <h1>Idiolect</h1>
          <p>Your drafts, the way you write.</p>
        </div>
      </header>
      <main>
        {(problem ?? actionProblem) && <Notice problem>{problem ?? actionProblem}</Notice>}
        <SitesSection
          sites={settings.sites}
          kinds={sites}
          accountsAt={(site) => accounts.filter((account) => isAccountAt(account, site))}
          initial={initial}
          readAuthor={authorAddress}
          requestAccess={requestAccess}
          releaseAccess={releaseAccess}
          onChange={change}
        />
        <Engines data={data} settings={settings} change={change} />
        <RewritingSection settings={settings} onChange={(changed) => void change(changed)} />
        <DataSection
          accounts={accounts}
          onExport={(account) => void run(() => exportPosts(account))}
          onForget={(row) =>
            run(async () => {
              await background.forgetPosts(row ? { account: { site: row.site, author: row.author } } : {})
              if (!row) forgetUnsaved()
            })
          }
        />
        <RequestsSection requests={data.requests} onClear={() => run(() => background.clearRequests())} />
        <PrivacySection leaving={whatLeavesWith(settings)} />
      </main>
    </div>
  )
}
