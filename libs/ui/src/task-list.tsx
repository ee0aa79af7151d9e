import type { ReactNode } from 'react';
import { Link } from './link';

export interface Task {
  readonly key: string;
  readonly name: string;
  /** Absent while the task cannot be started. */
  readonly href?: string;
  readonly hint?: ReactNode;
  readonly status: ReactNode;
}

/** Steps that are done over several sittings, each with its state; a state is no link. */
export function TaskList(props: { readonly tasks: readonly Task[] }) {
  return (
    <ol className="q-tasks">
      {props.tasks.map((task) => (
        <li key={task.key} className="q-task">
          <div>
            {task.href === undefined ? <span>{task.name}</span> : <Link href={task.href}>{task.name}</Link>}
            {task.hint ? <div className="q-hint">{task.hint}</div> : null}
          </div>
          <div className="q-task__status">{task.status}</div>
        </li>
      ))}
    </ol>
  );
}
