// SPDX-License-Identifier: MIT

import ServiceDescription

/// A file of types: a model with those that belong to it, which are its patch and the members of a union; or all enums.
struct TypesView: TemplateView {
    let library: Library
    let types: [TypeView]

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .views("types") { $0.types },
        ]
    }

    private var header: HeaderView {
        var imports = Imports()
        for type in types { imports.formUnion(type.imports) }
        return HeaderView(library: library, imports: imports)
    }
}

/// One type of a file.
struct TypeView: TemplateView {
    enum Declaration {
        case model(ModelView)
        case record(UnionView)
        case union(UnionView)
        case enumeration(EnumerationView)
    }

    let declaration: Declaration
    let imports: Imports
    /// Whether another type is above it.
    var isFurther = false

    static var keys: [TemplateKey<Self>] {
        [
            .flag("isFurther") { $0.isFurther },
            .view("model") { if case .model(let view) = $0.declaration { view } else { nil } },
            .view("record") { if case .record(let view) = $0.declaration { view } else { nil } },
            .view("union") { if case .union(let view) = $0.declaration { view } else { nil } },
            .view("enumeration") { if case .enumeration(let view) = $0.declaration { view } else { nil } },
        ]
    }
}
