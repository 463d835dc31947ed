import { Component, type ComponentChildren } from 'preact';
import { say } from '../../words/words.ts';
import { Problem } from '../problem.tsx';

interface Props {
  readonly children: ComponentChildren;
  /** Anything: a new value is a new try. */
  readonly of: unknown;
}

/** Keeps what fails inside from taking the rest of the view with it, and says so. */
export class Guard extends Component<Props, { readonly failed?: unknown; readonly message?: string }> {
  override componentDidCatch(reason: unknown): void {
    this.setState({
      failed: this.props.of,
      message: reason instanceof Error ? reason.message : String(reason),
    });
  }

  override render({ children, of }: Props) {
    const { failed, message } = this.state;
    if (failed === undefined || failed !== of) return children;
    return <Problem id="panel-failed" text={say('read.failed', { message: message ?? '' })} />;
  }
}
