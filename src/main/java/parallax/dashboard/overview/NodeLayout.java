package parallax.dashboard.overview;

import java.util.List;

/**
 * Places nodes so that joined ones stand near each other and no two on the same spot. The same for the same nodes: it
 * starts from a spiral, not from chance.
 */
final class NodeLayout {

    private static final int ROUNDS = 250;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double PULL_TO_THE_MIDDLE = 1.5;
    private static final double MARGIN_X = 90;
    private static final double MARGIN_Y = 34;

    private final double[] x;
    private final double[] y;
    private final int[] partners;
    private final double width;
    private final double height;

    /** {@code joints}: pairs of places of nodes. */
    NodeLayout(int nodes, List<int[]> joints, int width, int height) {
        this.width = width;
        this.height = height;
        x = new double[nodes];
        y = new double[nodes];
        partners = new int[nodes];
        joints.forEach(joint -> {
            partners[joint[0]]++;
            partners[joint[1]]++;
        });
        for (int i = 0; i < nodes; i++) {
            double radius = Math.sqrt((i + .5) / nodes) / 2;
            x[i] = width / 2.0 + radius * (width - 2 * MARGIN_X) * Math.cos(i * GOLDEN_ANGLE);
            y[i] = height / 2.0 + radius * (height - 2 * MARGIN_Y) * Math.sin(i * GOLDEN_ANGLE);
        }
        double ideal = .6 * Math.sqrt((double) width * height / Math.max(1, nodes));
        for (int round = 0; round < ROUNDS; round++) {
            move(joints, ideal, width / 12.0 * (1 - (double) round / ROUNDS));
        }
    }

    /** After Fruchterman and Reingold: all push each other off, joined ones pull; no step beyond {@code most}. */
    private void move(List<int[]> joints, double ideal, double most) {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    double apart = Math.max(1, Math.hypot(x[i] - x[j], y[i] - y[j]));
                    double push = ideal * ideal / (apart * apart);
                    dx[i] += (x[i] - x[j]) * push;
                    dy[i] += (y[i] - y[j]) * push;
                }
            }
            dx[i] += (width / 2 - x[i]) * PULL_TO_THE_MIDDLE;
            dy[i] += (height / 2 - y[i]) * PULL_TO_THE_MIDDLE;
        }
        for (int[] joint : joints) {
            int i = joint[0];
            int j = joint[1];
            // Those who are joined to everybody would end up in one heap.
            double share = Math.sqrt((double) partners[i] * partners[j]);
            double pull = Math.hypot(x[i] - x[j], y[i] - y[j]) / ideal / share;
            dx[i] -= (x[i] - x[j]) * pull;
            dy[i] -= (y[i] - y[j]) * pull;
            dx[j] += (x[i] - x[j]) * pull;
            dy[j] += (y[i] - y[j]) * pull;
        }
        for (int i = 0; i < x.length; i++) {
            double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            double step = Math.min(length, most) / length;
            x[i] = held(x[i] + dx[i] * step, MARGIN_X, width);
            y[i] = held(y[i] + dy[i] * step, MARGIN_Y, height);
        }
    }

    private static double held(double place, double margin, double size) {
        return Math.max(margin, Math.min(size - margin, place));
    }

    int x(int node) {
        return (int) Math.round(x[node]);
    }

    int y(int node) {
        return (int) Math.round(y[node]);
    }
}
