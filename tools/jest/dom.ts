import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** A busy machine may take its time to load a page; a timing never decides a test. */
configure({ asyncUtilTimeout: 20_000 });
