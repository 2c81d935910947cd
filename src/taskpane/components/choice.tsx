import { Select } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  /** Null while nothing is known; `unknown` then says so. */
  readonly value: T | null;
  readonly unknown?: string;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
  readonly onChoose: (value: T) => void;
}

/** A list from which what was recognised is put right, in place. */
export function Choice<T extends string>({ label, value, unknown, choices, onChoose }: Props<T>): ReactNode {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="small"
        value={value ?? ''}
        onChange={(_, data) => {
          const choice = choices.find((each) => each.value === data.value);
          if (choice !== undefined) onChoose(choice.value);
        }}
      >
        {value === null ? <option value="">{unknown}</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
