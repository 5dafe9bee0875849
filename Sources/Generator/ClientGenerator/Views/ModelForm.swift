// SPDX-License-Identifier: MIT

import ServiceDescription

/// Which way a model goes, and so how its fields are declared.
enum ModelForm {
    /// Sent, and maybe answered too: the service's own fields are read and never written.
    case plain
    /// Only answered: every field can be set, so that tests can build answers.
    case answer
    /// The body of a merge-patch: optional fields are kept, cleared or set.
    case patch

    init(_ model: Model) {
        if model.isPatch {
            self = .patch
        } else if model.usage.contains(.answered), !model.usage.contains(.sent) {
            self = .answer
        } else {
            self = .plain
        }
    }
}
