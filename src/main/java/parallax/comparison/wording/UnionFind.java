package parallax.comparison.wording;

import java.util.stream.IntStream;

/** Numbers joined into sets; a set is named by its smallest number. */
public final class UnionFind {

    private final int[] parent;

    public UnionFind(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    public int find(int number) {
        int root = number;
        while (parent[root] != root) {
            root = parent[root];
        }
        int at = number;
        while (parent[at] != root) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    public void join(int left, int right) {
        int l = find(left);
        int r = find(right);
        parent[Math.max(l, r)] = Math.min(l, r);
    }
}
