/** Vietnamese capital letters, for a class: \p{Lu} would need the flag u, whose patterns take the engine many times longer to compile. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
