/**
 * What differs between two texts. Start at {@link io.studygraph.diff.UnifiedDiff}. Depends on
 * nothing of ours; the only user of java-diff-utils.
 */
@NullMarked
package io.studygraph.diff;

import org.jspecify.annotations.NullMarked;
