import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from '../../components/ui/error-boundary.tsx'
import '../../assets/styles/base.css'
import { Options } from './options.tsx'

const root = document.querySelector('#root')
if (!root) throw new Error('options/index.html has no element with the id "root"')

createRoot(root).render(
  <ErrorBoundary>
    <Options />
  </ErrorBoundary>,
)
