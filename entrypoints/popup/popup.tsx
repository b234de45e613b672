import { NoPosts } from '../../components/profile/no-posts.tsx'
import { VoiceHeader } from '../../components/profile/voice-header.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { Tabs } from '../../components/ui/tabs.tsx'
import { usePopup, type PopupData } from '../../components/use-popup.ts'
import { useSettings } from '../../components/use-settings.ts'
import { background } from '../../lib/messaging/client.ts'
import { RewritePanel } from './rewrite-panel.tsx'
import { StylePanel } from './style-panel.tsx'

/** The popup: a draft and its rewrite, and the person's style in words. */
export function Popup() {
  const data = usePopup()
  return data && <Screen data={data} />
}

function Screen({ data }: { data: PopupData }) {
  const { voices, voice, switchedOff, guided, model } = data
  const { settings, change, problem } = useSettings(data.settings)
  const openOptions = () => void background.openOptions()
  const noPosts = <NoPosts hasSite={settings.sites.some(({ on }) => on)} onOpenOptions={openOptions} />

  return (
    <>
      <VoiceHeader
        voices={voices}
        voice={voices.find(({ account }) => account === settings.voice) ?? voice}
        onChoose={(account) => void change({ voice: account })}
        onOpenOptions={openOptions}
      />
      <main className="popup-main">
        {problem && <Notice problem>{problem}</Notice>}
        <Tabs
          label="Views"
          tabs={[
            {
              id: 'rewrite',
              title: 'Rewrite',
              content: (
                <RewritePanel
                  data={data}
                  strength={settings.strength}
                  onStrength={(strength) => void change({ strength })}
                  noPosts={noPosts}
                />
              ),
            },
            {
              id: 'style',
              title: 'My style',
              content: voice ? (
                <StylePanel key={voice.account} voice={voice} switchedOff={switchedOff} guided={guided} model={model} />
              ) : (
                noPosts
              ),
            },
          ]}
        />
      </main>
    </>
  )
}
