import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

interface NoPostsProps {
  /** Whether a site is turned on already. */
  hasSite: boolean
  onOpenOptions: () => void
}

/** What to do where nothing was gathered yet. */
export function NoPosts({ hasSite, onOpenOptions }: NoPostsProps) {
  return hasSite ? (
    <Notice title="No posts of yours yet" action={<Button onClick={onOpenOptions}>Look at your sites</Button>}>
      Open a page that shows your own posts and scroll through it once. Idiolect reads along and learns how you write,
      on this device.
    </Notice>
  ) : (
    <Notice
      title="Idiolect does not know you yet"
      action={
        <Button look="main" onClick={onOpenOptions}>
          Choose a site
        </Button>
      }
    >
      It learns how you write from your own posts, on this device. Choose a site where you post; nothing is read before
      you do.
    </Notice>
  )
}
