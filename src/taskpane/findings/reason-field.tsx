import { Button, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/findings/finding';
import { usePane } from '../components/pane-context';

interface Props {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** 审核说明, typed in place: Esc leaves it, Ctrl+Enter keeps it. */
export function ReasonField({ finding, onClose }: Props): ReactNode {
  const { pane, say } = usePane();
  const [reason, setReason] = useState(finding.accepted?.reason ?? '');
  const field = useRef<HTMLDivElement>(null);
  const id = useId();
  const empty = reason.trim() === '';

  useEffect(() => field.current?.querySelector('textarea')?.focus(), []);

  function close(): void {
    const card = field.current?.closest<HTMLElement>('[data-finding]');
    onClose();
    card?.focus();
  }

  async function keep(): Promise<void> {
    if (empty) return;
    close();
    await pane.accept(finding, reason);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While Chinese is being composed, Esc and Enter belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
  }

  return (
    <div className="reason-field" ref={field}>
      <label htmlFor={id}>{say('pane.reason.label')}</label>
      <Textarea
        id={id}
        value={reason}
        resize="vertical"
        placeholder={say('pane.reason.placeholder')}
        onChange={(_, data) => setReason(data.value)}
        onKeyDown={onKeyDown}
      />
      <p className="hint">{say('pane.reason.kept-where')}</p>
      <div className="actions">
        <Button size="small" disabledFocusable={empty} onClick={() => void keep()}>
          {say('pane.reason.keep')}
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {say('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
