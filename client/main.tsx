/** Start: language and state from the URL, then the screen. */
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startWords } from './i18n/index.ts'
import { decodeState } from './state/url.ts'
import './theme/index.css'

startWords(decodeState(location.search).state.language)
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
