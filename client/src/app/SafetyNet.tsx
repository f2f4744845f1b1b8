import { Component, type ReactNode } from 'react'
import { Failed } from './pages.tsx'

/** Catches what breaks while drawing: the person is told, and nothing that they did is lost. */
export class SafetyNet extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <Failed /> : this.props.children
  }
}
