/** What is shown instead of a blank page when something breaks; the URL keeps the state. */
import i18next from 'i18next'
import { Component, type ReactNode } from 'react'

export class BreakGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className="broken" role="alert">
        <h1>{i18next.t('trouble.crash')}</h1>
        <p>{i18next.t('trouble.crashRemedy')}</p>
        <button type="button" className="plain" onClick={() => location.reload()}>
          {i18next.t('trouble.reload')}
        </button>
      </main>
    )
  }
}
