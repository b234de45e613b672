import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from '../../components/ui/error-boundary.tsx'
import '../../assets/styles/base.css'
import { Popup } from './popup.tsx'
import './popup.css'

const root = document.querySelector('#root')
if (!root) throw new Error('popup/index.html has no element with the id "root"')

createRoot(root).render(
  <ErrorBoundary>
    <Popup />
  </ErrorBoundary>,
)
